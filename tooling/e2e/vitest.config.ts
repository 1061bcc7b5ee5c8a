import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['faults/**/*.test.ts', 'plan-walk/*.test.ts'],
    // Each starts and kills servers of its own: one after the other, and a bound that means "hangs".
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
})

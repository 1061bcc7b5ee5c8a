import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['faults/**/*.test.ts', 'plan-walk/*.test.ts'],
    // Each test starts and kills its own servers: one after the other, with a limit that means "hangs".
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
})

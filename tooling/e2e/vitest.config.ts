import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['faults/**/*.test.ts', 'plan-walk/*.test.ts'],
    // Each test starts and kills its own servers, so only one file runs at a time. A test that exceeds the
    // time limit hangs.
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Properties try thousands of cases; on a busy machine that must not look like a hang.
    testTimeout: 60_000,
    // Pure functions leave nothing behind: no file needs a worker, and every module, of its own.
    isolate: false,
  },
})

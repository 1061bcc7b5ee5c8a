import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Property tests try thousands of cases, so on a busy machine they need more time before they count as
    // hanging.
    testTimeout: 60_000,
    // Pure functions have no side effects, so test files can share a worker and its modules.
    isolate: false,
  },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'src/outside.setup.ts',
    // These tests start other people's programs, which are slow on a busy machine; a short limit would take
    // this for a hang.
    testTimeout: 60_000,
  },
})

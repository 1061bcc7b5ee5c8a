import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'src/outside.setup.ts',
    // Other people's programs are started here; on a busy machine that must not look like a hang.
    testTimeout: 60_000,
  },
})

import { defineConfig } from 'vitest/config'

// Other people's programs are started here; on a busy machine that must not look like a hang.
export default defineConfig({ test: { testTimeout: 60_000 } })

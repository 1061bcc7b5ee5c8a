import { defineConfig } from 'vitest/config'

// Properties try thousands of cases; on a busy machine that must not look like a hang.
export default defineConfig({ test: { testTimeout: 60_000 } })

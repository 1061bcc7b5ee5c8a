import { defineConfig } from 'vitest/config'

// Filling a database takes a second; on a busy machine that must not look like a hang.
export default defineConfig({ test: { testTimeout: 60_000 } })

import { defineConfig } from 'vitest/config'

// Filling a database takes a second, but much longer on a busy machine; a short limit would take this for a
// hang.
export default defineConfig({ test: { testTimeout: 60_000 } })

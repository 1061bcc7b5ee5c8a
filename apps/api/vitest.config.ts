import { configDefaults, defineConfig } from 'vitest/config'

/**
 * Tests of what a program does with its own database file: copies, restores, tampering with its bytes, syncing, a
 * second program that reads it. They do not apply to a database server, which copies and syncs its own files: see
 * operating/beyond-one-machine.md.
 */
const ofTheFileAlone = [
  'src/backup/restore.test.ts',
  'src/backup/restore-killed.test.ts',
  'src/scrub/tampering.test.ts',
  'src/requests/acknowledged.test.ts',
  'src/reading-thread/reading-thread.test.ts',
]

export default defineConfig({
  test: {
    exclude: [
      ...configDefaults.exclude,
      ...(process.env['TEST_DATABASE'] === 'server' ? ofTheFileAlone : []),
    ],
  },
})

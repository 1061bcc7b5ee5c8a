import { cpSync } from 'node:fs'
import { defineConfig } from 'vite'

// The server is bundled so that it starts in a fraction of a second. Packages with native code are left out of the
// bundle.
export default defineConfig({
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: false,
    rollupOptions: {
      input: {
        main: 'src/main.ts',
        'roster-worker': 'src/rosters/worker.ts',
        'office-thread': 'src/office-thread/worker.ts',
        'reading-thread': 'src/reading-thread/worker.ts',
        verify: 'src/programs/verify.ts',
        backup: 'src/programs/backup.ts',
        restore: 'src/programs/restore.ts',
        checkpoint: 'src/programs/checkpoint.ts',
        export: 'src/programs/export.ts',
        import: 'src/programs/import.ts',
      },
      output: { entryFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: true, external: ['@libsql/client', 'libsql', '@node-rs/argon2', 'sharp'] },
  plugins: [
    {
      name: 'migrations',
      // Copies only the migrations that the server reads, without drizzle-kit's snapshots.
      closeBundle: () => {
        cpSync('src/db/migrations', 'dist/migrations', {
          recursive: true,
          filter: (path) => !path.endsWith('_snapshot.json'),
        })
      },
    },
  ],
})

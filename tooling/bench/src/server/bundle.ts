import { join } from 'node:path'
import { build } from 'vite'

const apiSources = join(import.meta.dirname, '../../../../apps/api/src')

/**
 * Bundles the server under test in the same way as the released one, and returns its path. If it ran from its sources,
 * its process would also contain Node’s TypeScript reader: some 170 MB.
 */
export async function bundleChild(): Promise<string> {
  // Packages with native code are not in the bundle; they are found from this folder, which is among the packages
  // of the API.
  const outDir = join(import.meta.dirname, '../../../../apps/api/node_modules/.cache/bench')
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node22',
      outDir,
      emptyOutDir: true,
      rollupOptions: {
        input: {
          child: join(import.meta.dirname, 'child.ts'),
          'office-thread': join(apiSources, 'office-thread', 'worker.ts'),
          'reading-thread': join(apiSources, 'reading-thread', 'worker.ts'),
        },
        output: { entryFileNames: '[name].js' },
      },
    },
    ssr: { noExternal: true, external: ['@libsql/client', 'libsql', '@node-rs/argon2', 'sharp'] },
  })
  return join(outDir, 'child.js')
}

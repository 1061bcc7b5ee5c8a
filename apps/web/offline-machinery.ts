import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'

/**
 * The most bytes that offline support may add to what a browser loads, compressed. The offline screen itself and its
 * text are not counted.
 */
export const offlineBytesMax = 6_000

const drafts = [
  'create-draft.ts',
  'server-network.ts',
  'device/tab-lock.ts',
  'device/sealed-storage.ts',
  'device/device.ts',
]
const besides = ['draft-record.ts', 'preparation.ts', 'worker-registration.ts']

/**
 * The compressed sizes in bytes: `drafts` is the code that stores, encrypts and sends drafts; `worker` is the service
 * worker.
 */
export async function weighOffline(): Promise<{ readonly drafts: number; readonly worker: number }> {
  return { drafts: await bytesOf([...drafts, ...besides]), worker: await bytesOf(['worker/worker.ts']) }
}

/**
 * The compressed size of these files and of everything they import, without the packages that every page loads anyway.
 */
async function bytesOf(files: readonly string[]): Promise<number> {
  const outputs = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { offlineBuild: JSON.stringify({ entry: '', files: [] }) },
    build: {
      write: false,
      modulePreload: { polyfill: false },
      target: 'es2022',
      rolldownOptions: {
        input: files.map((file) => `src/offline/${file}`),
        preserveEntrySignatures: 'strict',
        external: (id) => /^solid-js|^@|\/(?:api|instant)\.ts$/.test(id),
      },
    },
  })
  const chunks = [outputs].flat().flatMap((output) => ('output' in output ? output.output : []))
  const codes = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []))
  // Joined before compressing, because they are sent as one file, that of the screen.
  return brotliCompressSync(codes.join('\n')).length
}

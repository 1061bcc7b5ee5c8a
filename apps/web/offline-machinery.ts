import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'

/** In bytes over the wire: what offline support may add, not counting its screen and that screen's words. */
export const offlineBytesMax = 6_000

const drafts = [
  'create-draft.ts',
  'server-network.ts',
  'device/tab-lock.ts',
  'device/sealed-storage.ts',
  'device/device.ts',
]
const besides = ['draft-record.ts', 'preparation.ts', 'worker-registration.ts']

/** What drafts, their sending, their seal and their storage weigh, and what the service worker, in bytes as they travel. */
export async function weighOffline(): Promise<{ readonly drafts: number; readonly worker: number }> {
  return { drafts: await bytesOf([...drafts, ...besides]), worker: await bytesOf(['worker/worker.ts']) }
}

/** The code of these files and of what they bring along; what every page has anyway is left out. */
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
  // They travel in the one file of the screen.
  return brotliCompressSync(codes.join('\n')).length
}

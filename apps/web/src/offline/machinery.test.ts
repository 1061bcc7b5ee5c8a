import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'

/** In bytes as they travel: what working without a network may add, beside its screen and the words of that. */
const bytesMax = 6_000

/** The code of these files and of what they bring along; what every page has anyway is left out. */
async function bytesOf(files: readonly string[]): Promise<number> {
  const outputs = await build({
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

test(`drafts, their sending, their seal, their storage and the service worker weigh at most ${bytesMax / 1000} kB`, async () => {
  const machinery = ['create-draft.ts', 'server-network.ts', 'tab-lock.ts', 'sealed-storage.ts', 'device.ts']
  const besides = ['draft-record.ts', 'preparation.ts', 'worker-registration.ts']
  const bytes = (await bytesOf([...machinery, ...besides])) + (await bytesOf(['worker/worker.ts']))
  // Above a floor as well: files that were not found would be very light.
  expect(bytes).toBeGreaterThan(2_000)
  expect(bytes).toBeLessThanOrEqual(bytesMax)
})

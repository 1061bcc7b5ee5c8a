// @vitest-environment node
import { expect, test } from 'vitest'
import client from '../dist/client.js?raw'
import compact from '../dist/widget.js?raw'
import depth from '../dist/widget-depth.js?raw'

async function packedBytes(script: string): Promise<number> {
  const packed = new Blob([script]).stream().pipeThrough(new CompressionStream('gzip'))
  return (await new Response(packed).arrayBuffer()).byteLength
}

test('the compact form weighs at most 4 kB as it travels, and the full one 6 kB in all', async () => {
  const [core, more] = [await packedBytes(compact), await packedBytes(depth)]
  // Also a minimum size: an empty build would be very small.
  expect(core).toBeGreaterThan(2_000)
  expect(more).toBeGreaterThan(1_000)
  expect(core).toBeLessThanOrEqual(4_000)
  expect(core + more).toBeLessThanOrEqual(6_000)
})

test('the client for programs weighs at most 1.2 kB as it travels', async () => {
  const bytes = await packedBytes(client)
  expect(bytes).toBeGreaterThan(500)
  expect(bytes).toBeLessThanOrEqual(1_200)
})

test.each([compact, depth, client])(
  'a built script asks for nothing that a strict page refuses',
  (script) => {
    expect(script).not.toMatch(/\beval\(|new Function|innerHTML|document\.cookie|localStorage|sessionStorage/)
  },
)

// @vitest-environment node
import { expect, test } from 'vitest'
import script from '../dist/widget.js?raw'

test('the built script weighs at most 4.5 kB as it travels', async () => {
  const packed = new Blob([script]).stream().pipeThrough(new CompressionStream('gzip'))
  const { byteLength } = await new Response(packed).arrayBuffer()
  // Above a floor as well: an empty build would be very small.
  expect(byteLength).toBeGreaterThan(2_000)
  expect(byteLength).toBeLessThanOrEqual(4_500)
})

test('the built script asks for nothing that a strict page refuses', () => {
  expect(script).not.toMatch(/\beval\(|new Function|innerHTML|document\.cookie|localStorage|sessionStorage/)
})

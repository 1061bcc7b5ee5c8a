import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { readContent } from './content.ts'
import { pdf, photoWithPlace } from './papers.test-data.ts'

const png = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('what is kept of a paper', () => {
  test('a PDF stays byte for byte', async () => {
    expect(await readContent(pdf)).toEqual({ ok: true, value: { kind: 'pdf', bytes: pdf } })
  })

  test('a photo is upright and without the place where it was taken', async () => {
    const sent = await photoWithPlace()
    expect((await sharp(sent).metadata()).exif?.toString('latin1')).toContain('Phone')
    const read = await readContent(sent)
    if (!read.ok) throw new Error(read.refusal.reason)
    const { width, height, exif, orientation } = await sharp(read.value.bytes).metadata()
    expect({ width, height, exif, orientation }).toEqual({
      width: 20,
      height: 40,
      exif: undefined,
      orientation: undefined,
    })
  })

  test('a picture larger than a paper at 300 dpi becomes as large as that', async () => {
    const read = await readContent(await png(5000, 100))
    if (!read.ok) throw new Error(read.refusal.reason)
    expect(read.value.kind).toBe('png')
    expect((await sharp(read.value.bytes).metadata()).width).toBe(3508)
  })
})

describe('what is no paper is refused by its content, whatever it is called', () => {
  test.each([
    { what: 'an empty file', bytes: () => new Uint8Array(), reason: 'attachmentKind' },
    { what: 'a text', bytes: () => bytesOf('Quyết định'), reason: 'attachmentKind' },
    {
      what: 'a page',
      bytes: () => bytesOf('<!doctype html><script>alert(1)</script>'),
      reason: 'attachmentKind',
    },
    {
      what: 'an SVG',
      bytes: () => bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      reason: 'attachmentKind',
    },
    {
      what: 'an archive',
      bytes: () => bytesOf(`PK\u0005\u0006${'\0'.repeat(18)}`),
      reason: 'attachmentKind',
    },
    { what: 'a GIF', bytes: () => bytesOf('GIF89a\u0001\u0000\u0001\u0000'), reason: 'attachmentKind' },
    { what: 'a PDF that was cut off', bytes: () => pdf.subarray(0, 60), reason: 'attachmentDamaged' },
    {
      what: 'a photo that was cut off',
      bytes: async () => (await photoWithPlace({ width: 400, height: 400 })).subarray(0, 900),
      reason: 'attachmentDamaged',
    },
    { what: 'a picture of too many pixels', bytes: () => png(10_000, 5_001), reason: 'attachmentDamaged' },
  ])('$what', async ({ bytes, reason }) => {
    expect(await readContent(await bytes())).toEqual({ ok: false, refusal: { reason } })
  })
})

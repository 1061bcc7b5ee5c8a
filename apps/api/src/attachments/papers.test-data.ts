import sharp from 'sharp'

/** A PDF of one empty page. */
export const pdf = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** Another PDF, distinguished by its number. */
export function numberedPdf(number: number): Uint8Array {
  return new TextEncoder().encode(`%PDF-1.4\n% ${number}\ntrailer<<>>\n%%EOF\n`)
}

/** A photo as a phone stores it: turned on its side, and with the place where it was taken. */
export function photoWithPlace({ width = 40, height = 20 } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#884422' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitude: '20/1 49/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
}

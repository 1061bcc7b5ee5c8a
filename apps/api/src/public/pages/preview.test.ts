import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { smallProvince } from '../small-register.test-data.ts'
import { serve } from '../small-site.test-data.ts'
import { previewSize } from './preview.ts'

async function pictureAt(path: string, site = serve()): Promise<Buffer> {
  const answer = await site.request(path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Type')).toBe('image/png')
  return Buffer.from(await answer.arrayBuffer())
}

describe('the picture beside a shared link', () => {
  test('is named by the page of the whole and of each unit, and is there, of the size that is promised', async () => {
    for (const place of ['', '&unit=150']) {
      const page = await (await serve().request(`/tien-do?lang=vi${place}`)).text()
      const address = /<meta property="og:image" content="([^"]+)">/.exec(page)?.[1]?.replaceAll('&amp;', '&')
      const { pathname, search } = new URL(address ?? '')
      const picture = await pictureAt(pathname + search)
      expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', ...previewSize })
      expect(picture.byteLength).toBeLessThan(100_000)
    }
  })

  test('is another one in another language, of another unit and of another release', async () => {
    const site = serve({ contents: [smallProvince, smallProvince] })
    const paths = [
      'lang=vi&release=1',
      'lang=en&release=1',
      'lang=vi&release=2',
      'lang=vi&unit=150&release=1',
    ]
    const pictures = await Promise.all(
      paths.map(async (path) =>
        (await pictureAt(`/preview/hoa-binh-146.png?${path}`, site)).toString('base64'),
      ),
    )
    expect(new Set(pictures).size).toBe(paths.length)
  })

  test('of a plan without a release says so, and shows no mark of a target', async () => {
    const before = await pictureAt('/preview/hoa-binh-146.png', serve({ contents: [] }))
    const after = await pictureAt('/preview/hoa-binh-146.png')
    expect(await coloured(before)).toBeLessThan(await coloured(after))
  })

  test('is refused of a plan that is none', async () => {
    expect((await serve().request('/preview/another.png')).status).toBe(404)
  })
})

/** The number of coloured pixels below the sentence. */
async function coloured(picture: Buffer): Promise<number> {
  const marks = { left: 0, top: 430, width: previewSize.width, height: 90 }
  const { data } = await sharp(picture)
    .extract(marks)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  let count = 0
  for (let pixel = 0; pixel < data.length; pixel += 3) {
    const [red = 0, green = 0, blue = 0] = data.subarray(pixel, pixel + 3)
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 60) count += 1
  }
  return count
}

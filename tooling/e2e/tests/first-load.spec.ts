import type { Request } from '@playwright/test'
import { expect, test } from './fixture.ts'

/** In bytes as they travel: what a slow phone waits for before anything can be read. */
const scriptBytesMax = 100_000

for (const { screen, path, signedIn } of [
  { screen: 'the login', path: '/dang-nhap', signedIn: false },
  { screen: 'the overview', path: '/', signedIn: true },
])
  test(`${screen} travels packed, its script in at most ${scriptBytesMax / 1000} kB`, async ({
    page,
    context,
  }) => {
    if (!signedIn) await context.clearCookies()
    const finished: Request[] = []
    page.on('requestfinished', (request) => finished.push(request))
    await page.goto(path)
    await page.waitForLoadState('networkidle')

    const texts = finished.filter((request) =>
      ['document', 'script', 'stylesheet'].includes(request.resourceType()),
    )
    const packings = await Promise.all(
      texts.map(async (request) => (await request.response())?.headers()['content-encoding']),
    )
    expect(new Set(packings)).toEqual(new Set(['br']))

    const scripts = texts.filter((request) => request.resourceType() === 'script')
    const sizes = await Promise.all(scripts.map((request) => request.sizes()))
    const scriptBytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
    // Above a floor as well: a screen that did not load would be very light.
    expect(scriptBytes).toBeGreaterThan(20_000)
    expect(scriptBytes).toBeLessThanOrEqual(scriptBytesMax)
  })

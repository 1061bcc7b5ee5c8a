import { anyClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { bytesOf, layoutShiftOf, watchLayoutShift } from './weight.ts'

/** In bytes as sent: the most that a slow phone may have to load before anything can be read. */
const scriptBytesMax = 99_000
const allBytesMax = 190_000
/**
 * The layout shift when a twentieth of the window moves by its whole height. With more, a finger hits another button
 * than it aimed at.
 */
const layoutShiftMax = 0.05

for (const { screen, path, signedIn } of [
  { screen: 'the login', path: '/dang-nhap', signedIn: false },
  { screen: 'the overview', path: '/', signedIn: true },
  { screen: 'the club list', path: '/cau-lac-bo', signedIn: true },
  { screen: 'a club', path: 'a club', signedIn: true },
])
  test(`${screen} travels packed, its script in at most ${scriptBytesMax / 1000} kB, all of it in ${allBytesMax / 1000}`, async ({
    page,
    context,
    demo: { admin },
  }) => {
    if (!signedIn) await context.clearCookies()
    const packings: (string | undefined)[] = []
    page.on('response', (response) => {
      const length = Number(response.headers()['content-length'] ?? 1_400)
      const isText = ['document', 'script', 'stylesheet', 'fetch'].includes(response.request().resourceType())
      if (isText && length >= 1_400) packings.push(response.headers()['content-encoding'])
    })
    const address = path === 'a club' ? (await anyClub(admin)).path : path
    const { script, all } = await bytesOf(page, address)
    expect(new Set(packings)).toEqual(new Set(['br']))
    // There is also a lower limit: a screen that did not load would be very small.
    expect(script).toBeGreaterThan(20_000)
    expect(script).toBeLessThanOrEqual(scriptBytesMax)
    expect(all).toBeLessThanOrEqual(allBytesMax)
  })

for (const { screen, path } of [
  { screen: 'the overview', path: '/' },
  { screen: 'the club list', path: '/cau-lac-bo' },
  { screen: 'a club', path: 'a club' },
])
  for (const width of [1440, 390])
    test(`${screen} does not move under the reader as it comes, ${width} pixels wide`, async ({
      page,
      demo: { admin },
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await watchLayoutShift(page)
      await page.goto(path === 'a club' ? (await anyClub(admin)).path : path)
      await page.locator('html[data-letters]').waitFor()
      await page.waitForLoadState('networkidle')
      await expect(page.locator('.face.waiting')).toHaveCount(0)
      expect(await layoutShiftOf(page)).toBeLessThanOrEqual(layoutShiftMax)
    })

for (const { screen, path, script, content } of [
  { screen: 'the overview', path: '/', script: 'overview', content: '[data-target]' },
  { screen: 'the club list', path: '/cau-lac-bo', script: 'club-list', content: '[data-club]' },
  { screen: 'a club', path: 'a club', script: 'club-page', content: '[data-rule] .gauge' },
  {
    screen: 'the members of a club',
    path: 'its members',
    script: 'people-section',
    content: '[data-member]',
  },
])
  test(`the scripts of ${screen} and its first questions are asked for with the page, each once`, async ({
    page,
    demo: { admin },
  }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url())
      asked.push(pathname + search)
    })
    const club = await anyClub(admin)
    const ofClub = new Map([
      ['a club', club.path],
      ['its members', `${club.path}?xem=thanh-vien`],
    ])
    const answer = await page.goto(ofClub.get(path) ?? path)
    await expect(page.locator(content).first()).toBeVisible()
    const link = answer?.headers()['link'] ?? ''
    expect(link).toMatch(new RegExp(`</assets/${script}-[^>]+\\.js>; rel=modulepreload`))
    const questions = [...link.matchAll(/<(\/api\/[^>]+)>; rel=preload; as=fetch/g)].map(([, url]) => url)
    expect(questions.length).toBeGreaterThanOrEqual(4)
    expect(asked).toEqual(expect.arrayContaining(questions))
    // An address that is requested twice was preloaded in a different spelling than the screen uses.
    const once = asked.filter((url) => /^\/(assets|api)\//.test(url))
    expect(new Set(once).size).toBe(once.length)
    const procedures = once.flatMap((url) => /trpc\/([^?]+)/.exec(url)?.[1]?.split(',') ?? [])
    for (const procedure of ['session.me', 'plan.overview', 'clubs.list', 'members.list', 'plan.list'])
      expect(procedures.filter((name) => name === procedure).length, procedure).toBeLessThanOrEqual(1)
  })

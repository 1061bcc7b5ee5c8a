import type { Page } from '@playwright/test'
import { type ScreenPath, screenFiles } from '../../../apps/web/src/screen-files.ts'
import { expect, test } from './fixture.ts'
import { expectLoaded } from './screens.ts'

// The demonstration is the untouched one, because the records of other tests would add links.
test.use({
  baseURL: ({ untouched }, use) => use(untouched.url),
  storageState: ({ untouched }, use) => use(untouched.admin.state),
})

/** Screens that no link leads to in the demonstration, as its admin sees it; each with the reason. */
const without: Partial<Record<ScreenPath, string>> = {
  '/dang-nhap': 'for whoever is signed out',
  '/thiet-lap': 'for the first admin of an empty register',
  '/tren-may': 'offered once something lies on the machine',
  '/cau-lac-bo/:id/nhap/:draft': 'after a list was sent',
  '/nhap-danh-sach/:draft': 'after a list was sent',
  '/chot-so/:number': 'after a period was closed',
  '/chot-so/:number/bao-cao': 'after a period was closed',
  '/hai-ke-hoach': 'once there are two plans',
}

const paths = Object.keys(screenFiles) as readonly ScreenPath[]
/** Addresses with fewer parts to fill in come first: `/van-ban/moi` must not be taken for a paper. */
const patterns = paths
  .toSorted((one, other) => one.split(':').length - other.split(':').length)
  .map((path) => ({ path, matches: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`) }))

/** The addresses within the site that a page links to, also in parts that are folded away. */
const linksOf = (page: Page) =>
  page.locator('a[href]').evaluateAll((links) =>
    links
      .map((link) => new URL(link.getAttribute('href') ?? '', location.href))
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname, search }) => pathname + search),
  )

test('from the overview links lead to every screen', async ({ page }) => {
  test.slow()
  const found = new Set<ScreenPath>()
  const opened = new Map<string, number>()
  const waiting = ['/']
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const { pathname, searchParams } = new URL(address, 'http://localhost')
    const screen = patterns.find(({ matches }) => matches.test(pathname))?.path
    // One address of each screen is opened, and of each tab of a club; three of the members' tab, because
    // some clubs have no members yet.
    const tab = searchParams.get('xem') ?? ''
    const times = opened.get(`${screen} ${tab}`) ?? 0
    if (screen === undefined || times >= (tab === 'thanh-vien' ? 3 : 1)) continue
    opened.set(`${screen} ${tab}`, times + 1)
    found.add(screen)
    await page.goto(address)
    await expectLoaded(page)
    // Lists arrive after the screen around them.
    await page.waitForLoadState('networkidle')
    waiting.push(...(await linksOf(page)))
  }
  expect(paths.filter((path) => !found.has(path) && without[path] === undefined)).toEqual([])
})

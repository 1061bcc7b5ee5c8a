import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import config from '../playwright.config.ts'
import { startServer } from '../server.ts'
import { anyClub, foundLargeClub } from '../tests/clubs.ts'
import { firstAdmin } from '../tests/people.ts'
import { bytesOf, layoutShiftOf, slowNetwork, watchLayoutShift } from '../tests/weight.ts'

// Measures the bytes of a first view of each screen, how soon it can be read, and how long a list of 2,061
// people takes.
const largeClubPeople = 2_061

await using server = await startServer({ demo: true })
const admin = await firstAdmin(server)
const large = await foundLargeClub(admin, largeClubPeople)
const club = await anyClub(admin)
const browser = await chromium.launch(config.use?.launchOptions ?? {})

console.log('screen        script kB   all kB  requests   shift 1440   shift 390   slow 3G s')
for (const { name, path, content } of [
  { name: 'overview', path: '/', content: '[data-target]' },
  { name: 'list', path: '/cau-lac-bo', content: '[data-club]' },
  { name: 'club', path: club.path, content: '[data-rule] .gauge' },
]) {
  const { script, all, requests } = await inNewContext(browser, (page) => bytesOf(page, path))
  const [wide, narrow] = [await shiftAt(path, 1440), await shiftAt(path, 390)]
  const slow = await inNewContext(browser, async (page) => {
    await slowNetwork(page)
    return contentAt(page, path, content)
  })
  const columns = [
    kilobytes(script),
    kilobytes(all),
    requests,
    wide.toFixed(3),
    narrow.toFixed(3),
    seconds(slow),
  ]
  console.log(name.padEnd(12), columns.map((figure) => String(figure).padStart(10)).join(' '))
}

const opened: number[] = []
const fromTab: number[] = []
for (let round = 0; round < 5; round += 1) {
  opened.push(await inNewContext(browser, (page) => contentAt(page, large.members, '[data-member]')))
  fromTab.push(await inNewContext(browser, (page) => membersFromTab(page, large)))
}
const nodes = await inNewContext(browser, async (page) => {
  await contentAt(page, large.members, '[data-member]')
  return page.evaluate(() => document.querySelectorAll('*').length)
})
console.log(
  `a club of ${largeClubPeople}: opened afresh in ${inOrder(opened)} s, from the club's page in ${inOrder(fromTab)} s; ${nodes} elements`,
)
await browser.close()

async function inNewContext<Answer>(
  within: Browser,
  measure: (page: Page) => Promise<Answer>,
  viewport = { width: 1440, height: 900 },
): Promise<Answer> {
  const context: BrowserContext = await within.newContext({
    baseURL: server.url,
    storageState: admin.state,
    locale: 'vi-VN',
    viewport,
  })
  const answer = await measure(await context.newPage())
  await context.close()
  return answer
}

function shiftAt(path: string, width: number): Promise<number> {
  const measure = async (page: Page) => {
    await watchLayoutShift(page)
    await page.goto(path)
    await page.locator('html[data-letters]').waitFor()
    await page.waitForLoadState('networkidle')
    return layoutShiftOf(page)
  }
  return inNewContext(browser, measure, { width, height: 900 })
}

/**
 * The milliseconds from the request for the page until this part of it is shown. The page itself looks in each frame, as
 * Playwright asks it only every half second after its first few looks.
 */
async function contentAt(page: Page, path: string, content: string): Promise<number> {
  await page.addInitScript((part) => {
    const look = () => {
      if (document.querySelector(part) === null) requestAnimationFrame(look)
      else requestAnimationFrame(() => performance.mark('content shown'))
    }
    requestAnimationFrame(look)
  }, content)
  await page.goto(path, { waitUntil: 'commit' })
  const shown = await page.waitForFunction(() => performance.getEntriesByName('content shown')[0]?.startTime)
  return Number(await shown.jsonValue())
}

/** The milliseconds from choosing the tab of the members, on the club's page, until the first of them can be read. */
async function membersFromTab(page: Page, club: { readonly path: string; readonly members: string }) {
  await page.goto(club.path)
  await page.waitForLoadState('networkidle')
  return page.locator(`a[href="${club.members}"]`).evaluate(
    (tab: HTMLAnchorElement) =>
      new Promise<number>((resolve) => {
        const from = performance.now()
        const look = () => {
          if (document.querySelector('[data-member]') === null) requestAnimationFrame(look)
          else requestAnimationFrame(() => resolve(performance.now() - from))
        }
        tab.click()
        look()
      }),
  )
}

function inOrder(times: readonly number[]): string {
  return [...times]
    .sort((a, b) => a - b)
    .map(seconds)
    .join(', ')
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2)
}

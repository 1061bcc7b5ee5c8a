import { gzipSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import { startHostPage } from '../host-page/host.ts'
import { startServer } from '../server.ts'
import { foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { firstAdmin } from './people.ts'
import { releaseNow } from './releases.ts'

test.use({ storageState: { cookies: [], origins: [] } })

const progressPath = '/public/v1/plans/hoa-binh-146/progress'

test('on a stranger’s page under a strict policy the widget asks three times, keeps nothing and says what the API says', async ({
  page,
  context,
  request,
  demo: { url },
}) => {
  await using host = await startHostPage({ widgetOrigin: url, unit: '150' })
  const asked: string[] = []
  page.on('request', (sent) => {
    if (sent.url().startsWith(url)) asked.push(new URL(sent.url()).pathname)
  })
  await page.goto(host.url)
  const { headline, summary, targets } = await (await request.get(`${url}${progressPath}?unit=150`)).json()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(headline)
  await expect(page.getByText('Số liệu minh họa')).toBeVisible()
  await expect(page.getByText(/^Số liệu đến/)).toContainText('31/12/2025')
  const shown = await page.locator('clb-progress section').innerText()
  expect(shown).toContain(summary)
  await expect(page.locator('[data-target]')).toHaveCount(targets.length)
  // The sentence “Đạt.” beside the mark “Đạt” would only repeat it, so it is not shown.
  for (const { name, figure, label, sentence } of targets)
    for (const words of [name, figure, label, ...(sentence === `${label}.` ? [] : [sentence])])
      expect(shown).toContain(words)

  // The figures and the script that draws them are requested at the same time, in any order.
  expect(asked.toSorted()).toEqual([progressPath, '/widget-depth.js', '/widget.js'])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test('the widget loads at most 4 kB of script, 2.2 kB more for the full form, and 4 kB of figures', async ({
  request,
}) => {
  for (const { path, bytesMax } of [
    { path: '/widget.js', bytesMax: 4_000 },
    { path: '/widget-depth.js', bytesMax: 2_200 },
    { path: progressPath, bytesMax: 4_000 },
    { path: `${progressPath}?lang=en`, bytesMax: 4_000 },
  ]) {
    const answer = await request.get(path, { headers: { 'accept-encoding': 'gzip' } })
    expect(answer.headers()['content-encoding'], path).toBe('gzip')
    // Playwright returns the unpacked body; it is packed again here in the same way as by the server.
    expect(gzipSync(await answer.body()).byteLength, path).toBeLessThanOrEqual(bytesMax)
  }
})

test('the widget speaks the language of the page around it, and of its own attribute first', async ({
  page,
  demo: { url },
}) => {
  await using host = await startHostPage({ widgetOrigin: url, unit: '150', lang: 'en' })
  await page.goto(host.url)
  await expect(page.getByText('Figures as of')).toBeVisible()
  const link = page.getByRole('link', { name: 'Details on the progress page' })
  await expect(link).toHaveAttribute('href', `${url}/tien-do?unit=150&lang=en`)
  await page.locator('clb-progress').evaluate((element) => element.setAttribute('lang', 'vi'))
  await expect(page.getByText('Số liệu đến')).toBeVisible()
})

test('WCAG 2.2 AA: the widget can be used by everybody, from 160 px on, light and dark', async ({
  page,
  demo: { url },
}) => {
  await using host = await startHostPage({ widgetOrigin: url })
  await page.goto(host.url)
  await expect(page.locator('[data-target]')).not.toHaveCount(0)
  for (const width of [1024, 176])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      const axe = new AxeBuilder({ page }).setLegacyMode().include('clb-progress')
      const { violations } = await axe
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations, `${width} px, ${colorScheme}`).toEqual([])
    }
  const { inner, outer } = await page.locator('clb-progress').evaluate((element) => ({
    inner: element.shadowRoot?.firstElementChild?.scrollWidth ?? 0,
    outer: element.clientWidth,
  }))
  expect(inner).toBeLessThanOrEqual(outer)
})

test.describe('a server that goes away', () => {
  // The widget reports the failure in the console of the page that contains it.
  test.use({ baseURL: 'http://localhost', mayComplainOf: /Failed to fetch/ })

  test('leaves the last figures with their day on the page, which says that they are not new', async ({
    page,
  }) => {
    await using server = await startServer()
    const person = await firstAdmin(server)
    await foundClub(person)
    await releaseNow(person)
    await using host = await startHostPage({ widgetOrigin: server.url })
    await page.goto(host.url)
    const headline = page.getByRole('heading', { level: 2 })
    await expect(headline).toBeVisible()
    const before = await headline.innerText()
    const day = await page.locator('clb-progress time').innerText()
    await server.stop()
    const widget = page.locator('clb-progress')
    // The figures in another language would have to be requested; the old ones in the first language are
    // better than none.
    await widget.evaluate((element) => element.setAttribute('lang', 'en'))
    await expect(page.getByText('Newer figures could not be loaded')).toBeVisible()
    await expect(headline).toHaveText(before)
    await expect(page.locator('clb-progress time')).toHaveText(day)
  })

  test('is said on a page that opens later, which leads to the page to read', async ({ page }) => {
    await using server = await startServer()
    await using host = await startHostPage({ widgetOrigin: server.url })
    await page.route('**/public/v1/**', (route) => route.abort())
    await page.goto(host.url)
    await expect(page.getByText('Chưa tải được số liệu tiến độ.')).toBeVisible()
    await expect(page.getByRole('link')).toHaveAttribute('href', `${server.url}/tien-do?lang=vi`)
  })
})

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { startHostPage } from '../host-page/host.ts'
import { startServer } from '../server.ts'
import { foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { expectGood, pictures } from './good-at-all-sizes.ts'
import { firstAdmin } from './people.ts'
import { releaseNow } from './releases.ts'

// The pages on which the widget must work: with a strict policy (also in `widget.spec.ts`), with a tag
// manager, with an element that is moved, with a script from the partner's cache, in a frame, 300 px wide,
// dark, and offline (a stopped server: `widget.spec.ts`).
test.use({ storageState: { cookies: [], origins: [] } })

const plan = 'hoa-binh-146'
const headline = /^Đến 31\/12\/2025: \d+ chỉ tiêu/

async function picture(page: Page, name: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png` })
}

test('300 px wide, the compact form says the sentence, the day and the way on, within a screen', async ({
  page,
  demo: { url },
}) => {
  const content = `<script src="${url}/widget.js" async></script><clb-progress plan="${plan}" view="compact"></clb-progress>`
  await using host = await startHostPage({ widgetOrigin: url, content })
  const asked: string[] = []
  page.on('request', (sent) => asked.push(new URL(sent.url()).pathname))
  await page.setViewportSize({ width: 316, height: 700 })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(host.url)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(headline)
    await expect(page.getByText(/^Số liệu đến 31\/12\/2025/)).toBeVisible()
    const box = await page.locator('clb-progress').boundingBox()
    // At this width the full form was 2,300 px high.
    expect(box?.height ?? 0).toBeLessThan(400)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('clb-progress').analyze()
    expect(violations).toEqual([])
    await picture(page, `compact-${colorScheme}`)
  }
  expect(asked).not.toContain('/widget-depth.js')
})

test('one number stands where a partner wants one number', async ({ page, request, demo: { url } }) => {
  const { targets } = await (await request.get(`/public/v1/plans/${plan}/progress`)).json()
  const [{ id, name, figure, label }] = targets
  const content = `<script src="${url}/widget.js" async></script>
<clb-progress plan="${plan}" view="compact" target="${id}"></clb-progress>
<clb-progress plan="${plan}" target="none.such"></clb-progress>`
  await using host = await startHostPage({ widgetOrigin: url, content })
  await page.goto(host.url)
  const [number, unknown] = [page.locator('clb-progress').first(), page.locator('clb-progress').last()]
  for (const said of [name, figure, label])
    await expect(number.getByText(said, { exact: true })).toBeVisible()
  await expect(unknown.getByText('Kế hoạch không có chỉ tiêu mang mã này.')).toBeVisible()
  await expect(unknown.getByRole('link')).toBeVisible()
  await picture(page, 'one-number')
})

test('a tag manager that adds the script late, and twice, gets the element once', async ({
  page,
  demo: { url },
}) => {
  const content = `<clb-progress plan="${plan}"><a href="${url}/tien-do">Tiến độ</a></clb-progress>
<script nonce="n">setTimeout(() => { for (const _ of [1, 2]) {
  const tag = document.createElement('script'); tag.src = '${url}/widget.js'; tag.async = true; document.head.append(tag)
} }, 50)</script>`
  const policy = `default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; connect-src ${url}`
  await using host = await startHostPage({ widgetOrigin: url, content, policy })
  await page.goto(host.url)
  await expect(page.locator('clb-progress [data-target]').first()).toBeVisible()
  await picture(page, 'tag-manager')
})

test('under trusted types the full form is drawn as well', async ({ page, demo: { url } }) => {
  const policy = `default-src 'none'; script-src ${url}; connect-src ${url}; require-trusted-types-for 'script'; trusted-types 'none'`
  await using host = await startHostPage({ widgetOrigin: url, policy })
  await page.goto(host.url)
  await expect(page.locator('clb-progress [data-target]').first()).toBeVisible()
  await picture(page, 'strict-policy')
})

test('on a dark page the full form is dark, and light again when the page is', async ({
  page,
  demo: { url },
}) => {
  await using host = await startHostPage({ widgetOrigin: url })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(host.url)
  await expect(page.locator('clb-progress [data-target]').first()).toBeVisible()
  const section = page.locator('clb-progress section')
  const colours = () =>
    section.evaluate((one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor])
  const [ink = '', sheet = ''] = await colours()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(section).not.toHaveCSS('color', ink)
  await expect(section).not.toHaveCSS('background-color', sheet)
  await picture(page, 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(section).toHaveCSS('color', ink)
  await expect(section).toHaveCSS('background-color', sheet)
})

test.describe('a reader who goes offline', () => {
  // The widget reports the failure in the console of the page that contains it.
  test.use({ mayComplainOf: /Failed to fetch/ })

  test('keeps the figures with their day and is told that they are not new; back online they are', async ({
    page,
    context,
    demo: { url },
  }) => {
    await using host = await startHostPage({ widgetOrigin: url })
    await page.goto(host.url)
    const targets = page.locator('clb-progress [data-target]')
    await expect(targets.first()).toBeVisible()
    const shown = await targets.count()
    await context.setOffline(true)
    await page.locator('clb-progress').evaluate((element) => element.setAttribute('lang', 'en'))
    await expect(page.getByText('Newer figures could not be loaded')).toBeVisible()
    await expect(targets).toHaveCount(shown)
    await expect(page.locator('clb-progress time')).toHaveText('31/12/2025')
    await picture(page, 'offline')
    await context.setOffline(false)
    await page.locator('clb-progress').evaluate((element) => element.setAttribute('lang', 'vi'))
    await expect(page.getByText('Newer figures could not be loaded')).toBeHidden()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(headline)
  })
})

test('an element that is moved, and one that is removed midway, leave the page whole', async ({
  page,
  demo: { url },
}) => {
  await using host = await startHostPage({ widgetOrigin: url })
  let moved = false
  await page.route('**/public/v1/**', async (route) => {
    // Moving the element removes it from the page and inserts it again, so the widget requests its data
    // again.
    if (!moved) {
      moved = true
      await page.locator('clb-progress').evaluate((element) => document.querySelector('h1')?.after(element))
    }
    await route.continue().catch(() => undefined)
  })
  await page.goto(host.url)
  await expect(page.locator('h1 + clb-progress [data-target]').first()).toBeVisible()
  await picture(page, 'moved')
  await page.locator('clb-progress').evaluate((element) => {
    element.setAttribute('unit', '150')
    element.remove()
  })
  await expect(page.getByText('Phần còn lại của trang.')).toBeVisible()
})

test.describe('a server that knows its own address', () => {
  test.use({ baseURL: 'http://localhost' })

  test('is asked, and linked to, by a script that comes from a cache of the partner’s', async ({ page }) => {
    await using server = await startServer()
    const person = await firstAdmin(server)
    await foundClub(person)
    await releaseNow(person)
    await server.restart({ PUBLIC_URL: server.url })
    const content = `<script src="/cached/widget.js" async></script><clb-progress plan="${plan}"></clb-progress>`
    const policy = `default-src 'none'; script-src 'self' ${server.url}; connect-src ${server.url}`
    await using host = await startHostPage({ widgetOrigin: server.url, content, policy })
    await page.route('**/cached/widget.js', async (route) =>
      route.fulfill({ response: await route.fetch({ url: `${server.url}/widget.js` }) }),
    )
    await page.goto(host.url)
    await expect(page.locator('clb-progress [data-target]').first()).toBeVisible()
    await expect(page.locator('clb-progress').getByRole('link')).toHaveAttribute(
      'href',
      `${server.url}/tien-do?lang=vi`,
    )
    await picture(page, 'cached')
  })
})

test('in a frame, the plan is shown at the height that the frame tells', async ({ page, demo: { url } }) => {
  const content = `<iframe src="${url}/embed/${plan}?view=full&amp;lang=vi" title="Tiến độ" width="300" height="100"></iframe>
<script nonce="n">addEventListener('message', ({ origin, data }) => {
  if (origin === '${url}' && data.type === 'clb-progress:height') document.querySelector('iframe').height = data.height
})</script>`
  const policy = `default-src 'none'; frame-src ${url}; script-src 'nonce-n'`
  await using host = await startHostPage({ widgetOrigin: url, content, policy })
  await page.goto(host.url)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect
    .poll(async () => Number(await page.locator('iframe').getAttribute('height')))
    .toBeGreaterThan(300)
  const scrolls = await frame.locator('html').evaluate((root) => root.scrollHeight > root.clientHeight + 1)
  expect(scrolls).toBe(false)
  await picture(page, 'framed')
})

test('a partner picks a form, sees it and finds its lines; the figures can be taken away as tables', async ({
  page,
  demo: { url },
}) => {
  await page.goto('/nhung')
  await expectGood(page, 'embed')
  await page.getByLabel('Dạng').selectOption('compact')
  await page.getByLabel('Chỉ tiêu').selectOption('clubs.new')
  await page.getByRole('button', { name: 'Xem' }).click()
  await expect(page.locator('clb-progress')).toHaveAttribute('view', 'compact')
  await expect(page.locator('pre').filter({ hasText: 'clb-progress' }).first()).toContainText(
    '<clb-progress plan="hoa-binh-146" target="clubs.new" view="compact">',
  )
  await expect(page.locator('pre').filter({ hasText: '<iframe' })).toContainText(`${url}/embed/hoa-binh-146?`)
  await expect(page.getByRole('img', { name: 'Huy hiệu tiến độ' })).toBeVisible()

  await page.getByRole('link', { name: 'Dữ liệu' }).click()
  await expectGood(page, 'data')
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Độ phủ và thành viên theo huyện' }).click()
  expect((await downloading).suggestedFilename()).toBe('hoa-binh-146-districts-1.csv')
})

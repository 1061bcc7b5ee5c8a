import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

/** The browser's own message about a script that could not be loaded. */
const missingScript = /Failed to (fetch dynamically imported module|load module script)|preload/
const failure = (page: Page) =>
  page.getByRole('alert').filter({ hasText: /Mất liên lạc|Máy chủ không gửi được/ })

test.describe('a screen whose script does not come', () => {
  test.use({ mayComplainOf: missingScript })

  test('says that the network is gone, and opens by itself when it is back', async ({ page, context }) => {
    await page.goto('/')
    await expect(page.locator('[data-target]').first()).toBeVisible()
    await context.setOffline(true)
    await page.getByRole('link', { name: 'Người dùng' }).click()
    await expect(failure(page)).toContainText('Mất liên lạc với máy chủ')
    await expect(page).toHaveTitle(/Chưa hiện được nội dung này/)
    await context.setOffline(false)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Người dùng')
    await expect(failure(page)).toHaveCount(0)
  })

  test('is opened by the button as well, where the browser believed itself online', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('[data-target]').first()).toBeVisible()
    await page.route('**/*', (route) => route.abort())
    await page.getByRole('link', { name: 'Người dùng' }).click()
    await expect(failure(page)).toContainText('Mất liên lạc với máy chủ')
    await page.unroute('**/*')
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Người dùng')
  })

  test('because the server has lost its file says so, and does not load for ever', async ({ page }) => {
    let pages = 0
    page.on('request', (request) => {
      if (request.resourceType() === 'document') pages += 1
    })
    await page.route('**/assets/users-*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await page.goto('/nguoi-dung')
    await expect(failure(page)).toContainText('Máy chủ không gửi được màn hình này')
    expect(pages).toBe(1)
  })

  test('because the server was updated is loaded again, once', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('[data-target]').first()).toBeVisible()
    await updateServer(page)
    await page.getByRole('link', { name: 'Người dùng' }).click()
    // There is no next build in this test, so the page loaded again is the old one, and also fails.
    await page.waitForEvent('framenavigated')
    await expect(failure(page)).toContainText('Máy chủ không gửi được màn hình này')
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Người dùng')
  })

  test('costs nothing that was typed into a form that is open', async ({ page }) => {
    await page.goto('/cau-lac-bo/moi')
    await page.getByLabel('Tên câu lạc bộ').fill('CLB chưa lưu')
    await updateServer(page)
    page.once('dialog', (question) => question.dismiss())
    await page.getByRole('link', { name: 'Người dùng' }).click()
    await expect(page.getByLabel('Tên câu lạc bộ')).toHaveValue('CLB chưa lưu')
  })
})

test('figures that did not come for want of a network come by themselves when it is back', async ({
  page,
  context,
}) => {
  await page.goto('/nguoi-dung')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Người dùng')
  await page.getByRole('link', { name: 'Câu lạc bộ', exact: true }).hover()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Câu lạc bộ', exact: true }).click()
  await expect(page.getByText('Không liên lạc được với máy chủ').first()).toBeVisible()
  await context.setOffline(false)
  await expect(page.locator('[data-club]').first()).toBeVisible()
})

test('a file that is missing is said to be, and never kept', async ({ request }) => {
  for (const path of ['/assets/overview-00000000.js', '/favicon.ico', '/humans.txt']) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(404)
    expect(answer.headers()['cache-control'], path).toBe('no-store')
    expect(await answer.text(), path).not.toContain('<html')
  }
  const page = await request.get('/khong-co-trang-nay')
  expect([page.status(), page.headers()['cache-control']]).toEqual([404, 'no-store'])
  const unknown = await request.get('/api/khong-co')
  expect([unknown.status(), await unknown.json()]).toEqual([404, { message: 'notFound' }])
})

/**
 * From now on the server seems to have another build: its page names another main script, and the script of the users'
 * screen is gone.
 */
async function updateServer(page: Page): Promise<void> {
  await page.route('**/assets/users-*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await page.route('/', async (route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replace(/assets\/index-[^"]+\.js/, 'assets/index-next.js')
    await route.fulfill({ response: answer, body })
  })
}

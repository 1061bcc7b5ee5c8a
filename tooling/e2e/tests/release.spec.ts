import type { Page } from '@playwright/test'
import { startHostPage } from '../host-page/host.ts'
import { startServer } from '../server.ts'
import { expect, test } from './fixture.ts'

test.use({ baseURL: 'http://localhost', storageState: { cookies: [], origins: [] } })

/** The folder for pictures that only people look at; no machine compares them. */
const pictures = process.env['PICTURES']

async function picture(page: Page, name: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

/** Founds a club in Cao Sơn, Đà Bắc, starting from any page. */
async function enterClub(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Câu lạc bộ', exact: true }).click()
  // An empty list has this link a second time, in its middle.
  await page.getByRole('link', { name: 'Thành lập câu lạc bộ' }).first().click()
  await page.getByLabel('Tên câu lạc bộ').fill(name)
  await page.getByLabel('Ngày thành lập').fill('20/05/2021')
  const commune = page.getByRole('combobox', { name: 'Xã, phường, thị trấn' })
  await commune.pressSequentially('cao son')
  await page
    .getByRole('option')
    .filter({ hasText: /Cao Sơn.*Đà Bắc/ })
    .click()
  await page.getByLabel('Thôn, xóm').fill('Sơn Phú')
  await page.getByRole('button', { name: 'Thành lập câu lạc bộ' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

test('from the first start to a withdrawal: the public reads what was released, as a reader meets it', async ({
  page,
  browser,
}) => {
  test.slow()
  await using server = await startServer()
  const strangers = await browser.newContext({ locale: 'vi-VN' })
  const reader = await strangers.newPage()
  const main = reader.locator('main')
  const release = page.getByRole('button', { name: 'Công bố', exact: true })

  await test.step('before: the page, its data and the widget say that nothing was released, and no figure', async () => {
    await reader.goto(`${server.url}/tien-do`)
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Chưa công bố số liệu')
    await expect(main).toContainText('Chưa có số liệu nào của kế hoạch này được công bố.')
    await expect(main.locator('[data-target], td')).toHaveCount(0)
    await picture(reader, 'public-before')
    await using host = await startHostPage({ widgetOrigin: server.url })
    await reader.goto(host.url)
    await expect(reader.getByRole('heading', { level: 2 })).toHaveText('Chưa công bố số liệu')
    await expect(reader.locator('[data-target]')).toHaveCount(0)
    await expect(reader.getByRole('link')).toHaveAttribute('href', `${server.url}/tien-do?lang=vi`)
    await picture(reader, 'widget-before')
  })

  const code = server.code ?? ''
  await test.step('the code that the server printed makes the first admin, in the browser', async () => {
    await page.goto(server.url)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thiết lập lần đầu')
    await page.getByLabel('Mã thiết lập').fill(code)
    await page.getByLabel('Họ và tên').fill('Bùi Thị Quản')
    await page.getByLabel('Tên đăng nhập').fill('quantri')
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('mưa xuân trên núi Viên')
    await picture(page, 'admin-first-run')
    await page.getByRole('button', { name: 'Tạo quản trị viên và đăng nhập' }).click()
    await expect(page.getByRole('heading', { name: 'Chưa có câu lạc bộ nào trong sổ' })).toBeVisible()
  })

  await test.step('a register without a club cannot be released', async () => {
    await page.getByRole('link', { name: 'Công bố', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Công bố số liệu')
    await expect(page.getByRole('heading', { name: 'Chưa có gì để công bố' })).toBeVisible()
    await expect(release).toHaveCount(0)
  })

  await test.step('the first club is entered as an officer enters it', () =>
    enterClub(page, 'CLB xóm Sơn Phú'))

  await test.step('the admin reads what the public will read, with what is still being entered', async () => {
    await page.getByRole('link', { name: 'Công bố', exact: true }).click()
    const preview = page.locator('[data-part="preview"]')
    await expect(preview).toContainText('1 câu lạc bộ đang hoạt động')
    await expect(preview.locator('[data-target="clubs.new"]')).toContainText('1 / 75')
    await expect(page.locator('[data-part="entering"]')).toContainText(
      'Đang nhập liệu: 0/1 câu lạc bộ có danh sách.',
    )
    await expect(page.locator('[data-part="changes"]')).toContainText('Chưa có công bố nào đang dùng')
    await picture(page, 'admin-preview')
    const [whole] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Xem trọn trang như công chúng sẽ đọc' }).click(),
    ])
    await expect(whole.locator('main')).toContainText('Bản xem trước')
    await expect(whole.getByRole('row').filter({ hasText: 'Đà Bắc' }).first()).toBeVisible()
    await whole.close()
    const refused = await reader.request.get(`${server.url}/api/releases/preview`)
    expect(refused.status()).toBe(401)
  })

  await test.step('what was entered meanwhile is not released unseen', async () => {
    const colleague = await page.context().newPage()
    await colleague.goto(server.url)
    await enterClub(colleague, 'CLB xóm Sèo')
    await colleague.close()
    await release.click()
    await expect(page.getByRole('alert')).toContainText('Số liệu đã thay đổi từ lúc xem trước')
    await expect(page.locator('[data-part="preview"]')).toContainText('2 câu lạc bộ đang hoạt động')
    await reader.goto(`${server.url}/tien-do`)
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Chưa công bố số liệu')
  })

  await test.step('one button, and the public reads it', async () => {
    await release.click()
    await expect(page.locator('[data-release="1"]')).toContainText('Đang công bố')
    await expect(page.locator('[data-part="changes"]')).toContainText(
      'Đúng các số liệu trên đang được công bố',
    )
    await expect(release).toHaveCount(0)
    await reader.goto(`${server.url}/tien-do`)
    await expect(main).toContainText('2 câu lạc bộ đang hoạt động')
    await expect(main.locator('[data-target="members.new"]')).toContainText('Đang nhập liệu: 0/2')
    await expect(main.getByRole('link', { name: /^Công bố số 1 ngày/ })).toHaveAttribute('href', /release=1/)
    await picture(reader, 'public-released')
  })

  await test.step('the register goes on; the correction says what was wrong, and the first stays to be cited', async () => {
    await enterClub(page, 'CLB xóm Tầm')
    await page.getByRole('link', { name: 'Công bố', exact: true }).click()
    await expect(
      page.locator('[data-part="changes"]').getByRole('row').filter({ hasText: '3 / 75' }),
    ).toContainText('2 / 75')
    await page.getByLabel('Nếu là đính chính').fill('Thiếu một câu lạc bộ của Đà Bắc')
    await release.click()
    await expect(page.locator('[data-release="2"]')).toContainText('Đính chính công bố số 1')
    await expect(page.locator('[data-release="1"]')).toContainText('Đã có công bố mới hơn')
    await picture(page, 'admin-corrected')
    await reader.goto(`${server.url}/tien-do`)
    await expect(main).toContainText('Đính chính công bố số 1: Thiếu một câu lạc bộ của Đà Bắc.')
    await expect(main).toContainText('3 câu lạc bộ đang hoạt động')
    await reader.goto(`${server.url}/tien-do?plan=hoa-binh-146&release=1`)
    await expect(main).toContainText('Số liệu này đã được đính chính bởi công bố số 2')
    await expect(main).toContainText('2 câu lạc bộ đang hoạt động')
    await picture(reader, 'public-pinned')
  })

  await test.step('a withdrawal gives its reason, and the release before stands again', async () => {
    await page.getByRole('button', { name: 'Rút công bố số 2' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Rút công bố', exact: true }).click()
    await expect(dialog.getByRole('alert')).toContainText('Chưa điền')
    await dialog.getByLabel('Lý do').fill('Câu lạc bộ thứ ba nhập trùng')
    await dialog.getByRole('button', { name: 'Rút công bố', exact: true }).click()
    await expect(page.locator('[data-release="2"]')).toContainText('Câu lạc bộ thứ ba nhập trùng')
    await expect(page.locator('[data-release="1"]')).toContainText('Đang công bố')
    await reader.goto(`${server.url}/tien-do`)
    await expect(main).toContainText(/Công bố số 2 .* đã được rút .*: Câu lạc bộ thứ ba nhập trùng\./)
    await expect(main).toContainText('2 câu lạc bộ đang hoạt động')
    await picture(reader, 'public-withdrawn')
    await reader.goto(`${server.url}/tien-do?plan=hoa-binh-146&release=2`)
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Công bố này đã được rút')
    await expect(main.locator('[data-target]')).toHaveCount(0)
    await main.getByRole('link', { name: 'Xem số liệu đang được công bố' }).click()
    await expect(main).toContainText('2 câu lạc bộ đang hoạt động')
  })
  await strangers.close()
})

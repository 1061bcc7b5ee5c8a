import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { startServer } from '../server.ts'
import { expect, test } from './fixture.ts'

const roster = fileURLToPath(
  new URL('../../../packages/office/src/roster/fixtures/danh-sach-libreoffice.xlsx', import.meta.url),
)

test.use({ baseURL: 'http://localhost', storageState: { cookies: [], origins: [] } })

test('a province begins: first admin, first club, a roster from LibreOffice, and its verdicts', async ({
  page,
}) => {
  await using server = await startServer()
  await test.step('whoever opens the page is led to the first-run screen', async () => {
    await page.goto(server.url)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thiết lập lần đầu')
  })

  await test.step('an empty form names all four fields at once', async () => {
    await page.getByRole('button', { name: 'Tạo quản trị viên và đăng nhập' }).click()
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([
      'Mã thiết lập: Chưa điền.',
      'Họ và tên: Chưa điền.',
      /^Tên đăng nhập: /,
      'Mật khẩu: Chưa điền.',
    ])
  })

  await test.step('a wrong code is said beside its field, and what was typed stays', async () => {
    await page.getByLabel('Mã thiết lập').fill('AAAA-3333')
    await page.getByLabel('Họ và tên').fill('Bùi Thị Quản')
    await page.getByLabel('Tên đăng nhập').fill('quantri')
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('mưa xuân trên núi Viên')
    await page.getByRole('button', { name: 'Tạo quản trị viên và đăng nhập' }).click()
    await expect(page.getByLabel('Mã thiết lập')).toHaveAccessibleDescription(/Mã không đúng/)
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(page.getByLabel('Họ và tên')).toHaveValue('Bùi Thị Quản')
    await expect(page.getByRole('textbox', { name: 'Mật khẩu' })).toHaveValue('mưa xuân trên núi Viên')
  })

  await test.step('the printed code creates the admin, who is then signed in before an empty overview', async () => {
    await page.getByLabel('Mã thiết lập').fill(server.code ?? '')
    await page.getByRole('button', { name: 'Tạo quản trị viên và đăng nhập' }).click()
    await expect(page.getByRole('heading', { name: 'Chưa có câu lạc bộ nào trong sổ' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Bùi Thị Quản' })).toBeVisible()
    await page.getByRole('link', { name: 'Ghi câu lạc bộ đầu tiên' }).click()
  })

  await test.step('“cao son” without marks offers both communes of that name, each with its district', async () => {
    await page.getByLabel('Tên câu lạc bộ').fill('CLB xóm Sơn Phú')
    await page.getByLabel('Ngày thành lập').fill('20/05/2021')
    const commune = page.getByRole('combobox', { name: 'Xã, phường, thị trấn' })
    await commune.pressSequentially('cao son')
    const offered = page.getByRole('listbox').getByRole('option')
    await expect(offered.filter({ hasText: 'Xã Cao Sơn' })).toHaveText([/Huyện Đà Bắc$/, /Huyện Lương Sơn$/])
    await offered.filter({ hasText: /Cao Sơn.*Đà Bắc/ }).click()
    await expect(commune).toHaveValue(/Cao Sơn.*Đà Bắc/)
    await page.getByLabel('Thôn, xóm').fill('Sơn Phú')
    await page.getByRole('button', { name: 'Thành lập câu lạc bộ' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('CLB xóm Sơn Phú')
    await expect(page.getByText('Câu lạc bộ chưa có danh sách thành viên.')).toBeVisible()
  })

  await test.step('the roster is read, and its rows are shown before anything is written', async () => {
    await page.getByLabel('Chọn tệp').setInputFiles({
      name: 'danh-sach-libreoffice.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await readFile(roster),
    })
    await expect(page.getByText('Đây là bản xem trước')).toBeVisible()
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '56')
    await expect(page.getByRole('button', { name: /Thêm mới/ })).toHaveText('55 Thêm mới')
  })

  await test.step('writing it gives a receipt, and the club page has its verdicts', async () => {
    await page.getByRole('button', { name: 'Ghi 55 người vào danh sách' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã ghi vào danh sách')
    await expect(page.getByText(/^Biên nhận \S+/)).toBeVisible()
    await page.getByRole('link', { name: 'Về trang câu lạc bộ' }).click()
    await expect(page.locator('[data-member]')).toHaveCount(55)
    await page.getByRole('link', { name: 'Tình hình', exact: true }).click()
    const size = page.locator('[data-rule="club.size"]')
    await expect(size).toHaveAttribute('data-status', 'met')
    await expect(size).toContainText('55')
    await expect(page.locator('[data-target="clubs.newPerDistrict"]')).toContainText('1 / 7–8')
  })
})

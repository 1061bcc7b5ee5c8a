import { foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { admin as login } from './people.ts'

test('a session that ends in the middle of a form costs nothing that was typed', async ({
  page,
  context,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await page.goto(club.members)
  await page.getByRole('button', { name: 'Thêm thành viên' }).click()
  await page.getByLabel('Họ và tên').fill('Hà Thị Lan')
  await page.getByLabel('Ngày sinh', { exact: true }).fill('1955')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Ghi vào danh sách' }).click()

  const again = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' })
  await again.getByLabel('Tên đăng nhập').fill(login.userName)
  await again.getByRole('textbox', { name: 'Mật khẩu' }).fill(login.password)
  await again.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(again).toHaveCount(0)

  await expect(page.getByLabel('Họ và tên')).toHaveValue('Hà Thị Lan')
  await expect(page.getByLabel('Ngày sinh', { exact: true })).toHaveValue('1955')
  await page.getByRole('button', { name: 'Ghi vào danh sách' }).click()
  await expect(page.getByText('Đã thêm Hà Thị Lan vào danh sách.')).toBeVisible()
  await expect(page.locator('[data-member]')).toHaveCount(1)
})

test('whoever leaves a form with something typed is asked first', async ({ page, demo: { admin } }) => {
  await foundClub(admin)
  await page.goto('/cau-lac-bo/moi')
  await page.getByLabel('Tên câu lạc bộ').fill('CLB chưa lưu')
  const asked: string[] = []
  page.once('dialog', (question) => {
    asked.push(question.message())
    return question.dismiss()
  })
  await page.getByRole('link', { name: 'Tổng quan' }).click()
  await expect(page.getByLabel('Tên câu lạc bộ')).toHaveValue('CLB chưa lưu')
  expect(asked).toEqual([expect.stringContaining('chưa được lưu')])
})

test('a club that two people edit shows both versions and loses nothing', async ({
  page,
  browser,
  demo: { admin, url },
}) => {
  const club = await foundClub(admin)
  const colleague = await browser.newContext({ baseURL: url, storageState: admin.state })
  const other = await colleague.newPage()
  await other.goto(`${club.path}/sua`)
  await other.getByLabel('Thôn, xóm').fill('Lanh')

  await page.goto(`${club.path}/sua`)
  await page.getByLabel('Số quyết định').fill('36/QĐ-UBND')
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(club.name)

  await other.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await expect(other.getByRole('row', { name: /Số quyết định/ })).toContainText('36/QĐ-UBND')
  await expect(other.getByLabel('Thôn, xóm')).toHaveValue('Lanh')
  await other.getByRole('button', { name: 'Lưu bản của tôi' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(club.name)

  const stored = await admin.api.clubs.get.query({ id: club.id, asOf: null })
  expect(stored.club).toMatchObject({ village: 'Lanh', decisionNumber: '36/QĐ-UBND' })
  await colleague.close()
})

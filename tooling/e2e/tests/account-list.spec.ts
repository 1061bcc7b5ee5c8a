import { caoSonToday, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { newUser } from './people.ts'

const pictures = process.env['PICTURES']

test('an officer opens the accounts of a list, and each slip opens one account, once', async ({
  demo: { admin, url },
  browser,
}) => {
  const club = await foundClub(admin)
  const officer = await newUser(url, admin, [{ role: 'officer', scope: { kind: 'unit', unit: caoSonToday } }])
  const context = await browser.newContext({ baseURL: url, storageState: officer.state })
  const page = await context.newPage()
  await page.goto('/nguoi-dung')
  await page.getByRole('link', { name: 'Mở theo danh sách' }).click()
  await page.getByRole('button', { name: 'Đọc danh sách' }).click()
  await expect(page.getByText('Trong ô này chưa có dòng nào.')).toBeVisible()
  const list = page.getByLabel('Danh sách', { exact: true })
  await list.fill(
    `Họ và tên\tVai trò\tCâu lạc bộ\nXa Thị Phiếu\tBan chủ nhiệm\t${club.name}\nHà Văn Lạ\tHội viên\t${club.name}`,
  )
  await page.getByRole('button', { name: 'Đọc danh sách' }).click()
  await expect(page.getByRole('row', { name: /Xa Thị Phiếu/ })).toContainText('Mở được')
  await expect(page.getByRole('row', { name: /Hà Văn Lạ/ })).toContainText('Vai trò: Không rõ vai trò')
  if (pictures) await page.screenshot({ path: `${pictures}/list.png`, fullPage: true })
  await page.getByRole('button', { name: 'Mở 1 tài khoản và lập phiếu' }).click()
  const slip = page.getByRole('listitem').filter({ hasText: 'Xa Thị Phiếu' })
  await expect(slip).toContainText(`Ban chủ nhiệm – ${club.name}`)
  const [userName = '', password = ''] = await slip.locator('code').allInnerTexts()
  if (pictures) {
    await page.screenshot({ path: `${pictures}/slips.png`, fullPage: true })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.screenshot({ path: `${pictures}/slips-phone.png`, fullPage: true })
    await page.emulateMedia({ media: 'print' })
    await page.screenshot({ path: `${pictures}/slips-print.png`, fullPage: true })
    await page.emulateMedia({ media: 'screen' })
  }
  await page.getByRole('button', { name: 'Đã in xong' }).click()
  await expect(page.getByText(password)).toHaveCount(0)
  // The line that was not understood is still in the field, so that it can be corrected.
  await expect(list).toHaveValue(`Hà Văn Lạ; Hội viên; ${club.name}`)
  if (pictures) await page.screenshot({ path: `${pictures}/list-phone.png`, fullPage: true })
  await context.close()

  const own = await browser.newContext({ baseURL: url, storageState: { cookies: [], origins: [] } })
  const board = await own.newPage()
  await board.goto('/')
  await board.getByLabel('Tên đăng nhập').fill(userName)
  await board.getByRole('textbox', { name: 'Mật khẩu' }).fill(password)
  await board.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(board.getByRole('heading', { level: 1 })).toHaveText('Đặt mật khẩu của riêng mình')
  if (pictures) await board.screenshot({ path: `${pictures}/first.png`, fullPage: true })
  await board.getByRole('textbox', { name: 'Mật khẩu được cấp' }).fill(password)
  await board.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(password)
  await board.getByRole('button', { name: 'Đặt mật khẩu và bắt đầu' }).click()
  await expect(board.getByText('Đây vẫn là mật khẩu cũ').first()).toBeVisible()
  await board.getByRole('textbox', { name: 'Mật khẩu mới' }).fill('ngô non trên nương xa')
  await board.getByRole('button', { name: 'Đặt mật khẩu và bắt đầu' }).click()
  await expect(board.getByRole('heading', { level: 1 })).toHaveText(club.name)
  await own.close()
})

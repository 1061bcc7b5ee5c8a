import { unitKey } from '@lienthehe/domain/units'
import { admit, anyClub, caoSon, caoSonToday, daBac, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { newUser } from './people.ts'

test('the admin makes an officer of a commune, who then sees the commune and nothing else', async ({
  page,
  demo: { admin, url },
  browser,
}) => {
  await page.goto('/nguoi-dung')
  await page.getByRole('button', { name: 'Thêm người dùng' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Họ và tên').fill('Đinh Văn Bảo')
  await dialog.getByLabel('Tên đăng nhập').fill('dinhvanbao')
  await dialog.getByRole('textbox', { name: 'Mật khẩu ban đầu' }).fill('suối nhỏ dưới chân núi')
  await dialog.getByLabel('Vai trò').selectOption('Cán bộ')
  // A district that no longer exists is not offered for a role that may write.
  await expect(dialog.locator(`option[value="${daBac}"]`)).toHaveCount(0)
  await dialog.getByLabel('Phạm vi').selectOption({ value: caoSonToday })
  await dialog.getByRole('button', { name: 'Thêm quyền này' }).click()
  await dialog.getByRole('button', { name: 'Tạo tài khoản' }).click()
  await expect(page.getByText('Đã tạo tài khoản của Đinh Văn Bảo.')).toBeVisible()
  await expect(page.getByRole('row', { name: /dinhvanbao/ })).toContainText('Cao Sơn')

  const context = await browser.newContext({ baseURL: url, storageState: { cookies: [], origins: [] } })
  const officer = await context.newPage()
  await officer.goto('/')
  await officer.getByLabel('Tên đăng nhập').fill('dinhvanbao')
  await officer.getByRole('textbox', { name: 'Mật khẩu' }).fill('suối nhỏ dưới chân núi')
  await officer.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Đặt mật khẩu của riêng mình')
  await officer.goto('/cau-lac-bo')
  await expect(officer).toHaveURL(/\/tai-khoan$/)
  await officer.getByRole('textbox', { name: 'Mật khẩu được cấp' }).fill('suối nhỏ dưới chân núi')
  await officer.getByRole('textbox', { name: 'Mật khẩu mới' }).fill('ngô non trên nương xa')
  await officer.getByRole('button', { name: 'Đặt mật khẩu và bắt đầu' }).click()
  await expect(officer).toHaveURL(/\/viec-hom-nay$/)
  await officer.getByRole('link', { name: 'Câu lạc bộ', exact: true }).click()
  const clubs = officer.locator('tbody tr')
  await expect(clubs).not.toHaveCount(0)
  // All of today's commune is in what was the district Đà Bắc.
  for (const text of await clubs.allInnerTexts()) expect(text).toContain('Đà Bắc')
  await officer.getByRole('link', { name: 'Người dùng' }).click()
  // Only the province changes accounts that are in use.
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Người dùng')
  await expect(officer.getByRole('link', { name: 'Mở theo danh sách' })).toBeVisible()
  await expect(officer.getByRole('button', { name: 'Thêm người dùng' })).toHaveCount(0)

  const elsewhere = await foundClub(admin, { commune: unitKey('04957@2020-01-01'), village: 'Lanh' })
  await officer.goto(elsewhere.path)
  await expect(officer.getByText('Không tìm thấy, hoặc nằm ngoài phạm vi')).toBeVisible()
  await context.close()
})

test('one right that was chosen and not added is given all the same', async ({ page }) => {
  await page.goto('/nguoi-dung')
  await page.getByRole('button', { name: 'Thêm người dùng' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Họ và tên').fill('Xa Thị Vội')
  await dialog.getByLabel('Tên đăng nhập').fill('xathivoi')
  await dialog.getByRole('textbox', { name: 'Mật khẩu ban đầu' }).fill('suối nhỏ dưới chân núi')
  await dialog.getByLabel('Phạm vi').selectOption({ value: caoSonToday })
  await dialog.getByRole('button', { name: 'Tạo tài khoản' }).click()
  await expect(page.getByRole('row', { name: /xathivoi/ })).toContainText('Cao Sơn')
})

test('a club’s board sees its own club alone, and works on its list', async ({
  demo: { admin, url },
  browser,
}) => {
  const club = await foundClub(admin)
  const other = await anyClub(admin)
  const board = await newUser(url, admin, [{ role: 'clubBoard', scope: { kind: 'club', club: club.id } }])
  const context = await browser.newContext({ baseURL: url, storageState: board.state })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(club.name)
  await expect(page.getByRole('link', { name: 'Sửa thông tin' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Thành viên', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Thêm thành viên' })).toBeVisible()
  await page.goto('/cau-lac-bo')
  await expect(page.locator('tbody tr')).toHaveCount(1)
  await page.goto(other.path)
  await expect(page.getByText('Không tìm thấy, hoặc nằm ngoài phạm vi')).toBeVisible()
  await context.close()
})

test('whoever manages users finds from every page how the server stands', async ({ page }) => {
  await page.goto('/cau-lac-bo')
  await page.getByRole('link', { name: 'Tình trạng vận hành' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tình trạng vận hành')
})

test('a viewer sees figures and no people', async ({ demo: { admin, url }, browser }) => {
  const club = await foundClub(admin, { commune: caoSon })
  await admit(admin, club.id, { fullName: 'Bùi Thị Ẩn' })
  const viewer = await newUser(url, admin, [{ role: 'viewer', scope: { kind: 'unit', unit: daBac } }])
  const context = await browser.newContext({ baseURL: url, storageState: viewer.state })
  const page = await context.newPage()
  const answers: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.url().includes('/api/trpc/')) answers.push(response.text())
  })
  await page.goto(club.path)
  await expect(page.locator('[data-rule="club.size"] .figure')).toContainText('1')
  await expect(page.getByText('chỉ xem được số liệu, không xem được danh sách người')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Thêm thành viên' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Tình trạng vận hành' })).toHaveCount(0)
  // A response can no longer be read after its page is left, so no more are collected.
  page.removeAllListeners('response')
  expect((await Promise.all(answers)).join()).not.toContain('Bùi Thị Ẩn')
  for (const form of ['/cau-lac-bo/moi', `${club.path}/sua`]) {
    await page.goto(form)
    await expect(page.getByRole('alert')).toContainText('không có quyền')
    await expect(page.getByLabel('Tên câu lạc bộ')).toHaveCount(0)
  }
  await context.close()
})

test('a locked account is signed out at once and cannot come back', async ({
  page,
  demo: { admin, url },
  browser,
}) => {
  const officer = await newUser(url, admin, [{ role: 'officer', scope: { kind: 'unit', unit: caoSonToday } }])
  const context = await browser.newContext({ baseURL: url, storageState: officer.state })
  const own = await context.newPage()
  await own.goto('/cau-lac-bo')
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('Câu lạc bộ')

  await page.goto('/nguoi-dung')
  await page
    .getByRole('row', { name: new RegExp(officer.userName) })
    .getByRole('button', { name: /Sửa/ })
    .click()
  await page.getByRole('button', { name: 'Khóa tài khoản' }).click()
  await expect(page.getByText('Đã khóa tài khoản.')).toBeVisible()

  await own.reload()
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập')
  await own.getByLabel('Tên đăng nhập').fill(officer.userName)
  await own.getByRole('textbox', { name: 'Mật khẩu' }).fill(officer.password)
  await own.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(own.getByRole('alert')).toContainText('Tên đăng nhập hoặc mật khẩu không đúng.')
  await context.close()
})

test('an officer who leaves is followed by another, who has every right from that moment', async ({
  page,
  demo: { admin, url },
  browser,
}) => {
  const leaving = await newUser(url, admin, [{ role: 'officer', scope: { kind: 'unit', unit: caoSonToday } }])
  const following = await newUser(url, admin, [])
  await page.goto('/nguoi-dung')
  await page
    .getByRole('row', { name: new RegExp(leaving.userName) })
    .getByRole('button', { name: /Sửa/ })
    .click()
  await page.getByRole('button', { name: 'Bàn giao tất cả' }).click()
  await expect(page.getByText('Hãy chọn người kế nhiệm.')).toBeVisible()
  await page.getByLabel('Người kế nhiệm').selectOption({ value: following.id })
  await page.getByRole('button', { name: /^Bàn giao tất cả cho/ }).click()
  await expect(page.getByText(/^Đã bàn giao của/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Đóng' }).first().click()
  await expect(page.getByRole('row', { name: new RegExp(leaving.userName) })).toContainText('Đã khóa')
  await expect(page.getByRole('row', { name: new RegExp(following.userName) })).toContainText('Cao Sơn')

  const context = await browser.newContext({ baseURL: url, storageState: { cookies: [], origins: [] } })
  const own = await context.newPage()
  await own.goto('/')
  await own.getByLabel('Tên đăng nhập').fill(following.userName)
  await own.getByRole('textbox', { name: 'Mật khẩu' }).fill(following.password)
  await own.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(own).toHaveURL(/\/viec-hom-nay$/)
  await context.close()
})

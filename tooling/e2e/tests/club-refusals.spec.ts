import { birth } from '@lienthehe/domain/members'
import { admit, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { openNewMember, saveWithoutBirth } from './new-member.ts'

test('somebody who is a member elsewhere is refused beside the citizen id, and nothing typed is lost', async ({
  page,
  demo: { admin },
}) => {
  const elsewhere = await foundClub(admin)
  await admit(admin, elsewhere.id, { fullName: 'Hà Thị Kép', citizenId: '017150000129' })
  const club = await foundClub(admin)
  await openNewMember(page, club.members, 'Hà Thị Kép')
  await page.getByLabel('Số căn cước').fill('017150000129')
  await saveWithoutBirth(page)
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Cần sửa trước khi lưu')
  await expect(page.getByLabel('Số căn cước')).toHaveAccessibleDescription(
    new RegExp(`đang là thành viên của ${elsewhere.name}`),
  )
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Hà Thị Kép')
})

test('somebody of the same name and year is put on the list only when said to be another person', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await admit(admin, club.id, { fullName: 'Đinh Thị Dung', birth: birth('1961') })
  await openNewMember(page, club.members, 'Đinh Thị Dung')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Ngày sinh', { exact: true }).fill('1961')
  await page.getByRole('button', { name: 'Ghi vào danh sách' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Đinh Thị Dung cùng năm sinh đã có trong danh sách')
  await dialog.getByLabel('Đây là người khác').check()
  await page.getByRole('button', { name: 'Ghi vào danh sách' }).click()
  await expect(page.locator('[data-member]')).toHaveCount(2)
})

test('a server that cannot be reached is no mistake of whoever typed', async ({ page, demo: { admin } }) => {
  const club = await foundClub(admin)
  await openNewMember(page, club.members, 'Hà Thị Xa')
  await page.route('**/api/trpc/members.admit*', (route) => route.abort())
  await saveWithoutBirth(page)
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Chưa thực hiện được')
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Hà Thị Xa')
})

test('an address that no club has is not called a mistake in a field', async ({ page }) => {
  await page.goto('/cau-lac-bo/abc')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Câu lạc bộ')
  await expect(page.getByRole('alert')).toContainText('Không tìm thấy')
})

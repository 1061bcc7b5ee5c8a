import type { Page } from '@playwright/test'
import { admit, caoSon, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { newUser } from './people.ts'

const board = (page: Page) => page.getByRole('region', { name: 'Ban chủ nhiệm' })
const rowOf = (page: Page, post: string) => board(page).getByRole('listitem').filter({ hasText: post })

/** Records who holds a post, from the button beside the vacancy. */
async function elect(page: Page, post: string, holder: string): Promise<void> {
  await board(page)
    .getByRole('button', { name: `Ghi người giữ: ${post}` })
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Họ và tên').fill(holder)
  await dialog.getByLabel('Giữ từ ngày').fill('1/6/2021')
  await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click()
}

test('a chair and an accountant are elected, the treasurer is a task, and a term ends', async ({
  page,
  demo: { url, admin },
}) => {
  const club = await foundClub(admin)
  await admit(admin, club.id, { fullName: 'Bùi Thị Ấm' })
  await admit(admin, club.id, { fullName: 'Hà Văn Mừng' })
  await newUser(url, admin, [{ role: 'clubBoard', scope: { kind: 'club', club: club.id } }])
  await page.goto(club.board)

  await test.step('three posts are vacant, each with what to do', async () => {
    for (const post of ['Chủ nhiệm', 'Kế toán', 'Thủ quỹ'])
      await expect(rowOf(page, post)).toContainText('Chưa có người giữ')
    await expectGood(page, 'board-vacant')
  })

  await test.step('what is missing is said beside its field', async () => {
    await board(page).getByRole('button', { name: 'Ghi người giữ: Chủ nhiệm' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Họ và tên: Chưa điền.')
    await expect(dialog.getByRole('alert')).toContainText('Giữ từ ngày: Chưa điền.')
    await dialog.getByLabel('Tài khoản đăng nhập').selectOption({ index: 1 })
    await dialog.getByLabel('Họ và tên').fill('bùi thị ấm')
    await expect(dialog).toContainText('Là thành viên trong danh sách.')
    await dialog.getByLabel('Giữ từ ngày').fill('1/6/2021')
    await expectGood(page, 'board-dialog')
    await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await expect(page.locator('.confirmation-bar')).toContainText('Đã ghi Bùi Thị Ấm giữ chức vụ Chủ nhiệm.')
  })

  await test.step('the keeper of the books is not made the keeper of the cash', async () => {
    await elect(page, 'Kế toán', 'Hà Văn Mừng')
    await expect(rowOf(page, 'Kế toán')).toContainText('Hà Văn Mừng')
    await elect(page, 'Thủ quỹ', 'Hà Văn Mừng')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('alert')).toContainText('người giữ tiền không được giữ sổ')
    await dialog.getByRole('button', { name: 'Thôi' }).click()
    await expect(rowOf(page, 'Thủ quỹ')).toContainText('Chưa có người giữ')
    await expectGood(page, 'board-held')
  })

  await test.step('a term ends with a reason that is chosen, and can be taken back', async () => {
    const end = board(page).getByRole('button', { name: 'Thôi giữ chức vụ: Bùi Thị Ấm, Chủ nhiệm' })
    await end.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Thôi giữ: Chưa điền.')
    await dialog.getByLabel('Thôi giữ').selectOption({ label: 'Xin thôi' })
    await dialog.getByLabel('Thôi từ ngày').fill('1/3/2024')
    await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await expect(rowOf(page, 'Chủ nhiệm').filter({ hasText: 'Chưa có người giữ' })).toBeVisible()
    await board(page).getByText('Người giữ trước đây (1)').click()
    await expect(board(page)).toContainText('01/06/2021 – 01/03/2024 · Xin thôi')
    await expectGood(page, 'board-ended')
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect(end).toBeVisible()
  })

  await test.step('whoever leaves the club is said to give up the post, and it becomes a task', async () => {
    await page.goto(club.members)
    await page.getByRole('button', { name: 'Ghi rời: Bùi Thị Ấm' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('Người này đang giữ chức vụ: chủ nhiệm.')
    await dialog.getByLabel('Lý do').selectOption({ label: 'Qua đời' })
    await dialog.getByRole('button', { name: 'Ghi rời câu lạc bộ' }).click()
    await page.getByRole('link', { name: 'Ban chủ nhiệm' }).click()
    await expect(rowOf(page, 'Chủ nhiệm').filter({ hasText: 'Chưa có người giữ' })).toBeVisible()
  })

  await test.step('on an earlier day the board of that day is shown', async () => {
    await page.goto(`${club.board}&ngay=2021-05-31`)
    await expect(rowOf(page, 'Chủ nhiệm')).toContainText('Chưa có người giữ')
  })
})

test('whoever sees figures alone learns which posts are held, and nobody’s name', async ({
  page,
  context,
  demo: { url, admin },
}) => {
  const club = await foundClub(admin)
  await page.goto(club.board)
  await elect(page, 'Chủ nhiệm', 'Bùi Thị Ấm')
  await expect(rowOf(page, 'Chủ nhiệm')).toContainText('Bùi Thị Ấm')
  const viewer = await newUser(url, admin, [{ role: 'viewer', scope: { kind: 'unit', unit: caoSon } }])
  await context.clearCookies()
  await context.addCookies(viewer.state.cookies)
  await page.goto(club.board)
  await expect(rowOf(page, 'Chủ nhiệm')).toContainText('Có người giữ')
  await expect(board(page)).not.toContainText('Bùi Thị Ấm')
  await expect(board(page).getByRole('button')).toHaveCount(0)
})

import { isoDate } from '@lienthehe/domain'
import type { Page } from '@playwright/test'
import { admit, caoSonToday, daBac, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { isFocusSeenOn, tabTo } from './focus.ts'
import { setTextSize } from './layout.ts'
import { openNewMember, saveWithoutBirth } from './new-member.ts'
import { newUser, type Person } from './people.ts'
import { press } from './screens.ts'

const undo = (page: Page) => page.getByRole('button', { name: /^Hoàn tác F8$/ })
const rows = (page: Page) => page.locator('[data-member]')

/** A club with so many members that the end of its page is far from the top. */
async function clubOf55(admin: Person) {
  const club = await foundClub(admin)
  for (let place = 1; place <= 55; place += 1)
    await admit(admin, club.id, { fullName: `Bùi Thị Ấm ${String(place).padStart(2, '0')}` })
  return club
}

/** Checks that the text and the button to undo are completely inside the window, and that nothing covers the button. */
async function expectSeen(page: Page, text: string): Promise<void> {
  await expect(page.getByText(text)).toBeInViewport({ ratio: 1 })
  await expect(undo(page)).toBeInViewport({ ratio: 1 })
  await undo(page).click({ trial: true })
}

for (const { width, height, text } of [
  { width: 1440, height: 900, text: 16 },
  { width: 390, height: 844, text: 16 },
  { width: 1280, height: 900, text: 32 },
])
  test(`in a club of 55 what was saved is said where one is, with the way back (${width} × ${height}, text of ${text} px)`, async ({
    page,
    demo: { admin },
  }) => {
    await page.setViewportSize({ width, height })
    await setTextSize(page, text)
    const club = await clubOf55(admin)
    await page.goto(club.members)
    await expect(rows(page)).toHaveCount(55)
    await press(page, 'Sửa Bùi Thị Ấm 55', 'Xem thêm về Bùi Thị Ấm 55')
    await page.getByLabel('Thôn, xóm').fill('Lanh')
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click()
    await expectSeen(page, 'Đã lưu thay đổi của Bùi Thị Ấm 55.')

    await undo(page).click()
    await expect(page.getByText('Đã trả lại thông tin trước đó của Bùi Thị Ấm 55.')).toBeInViewport({
      ratio: 1,
    })
    const { members } = await admin.api.members.list.query({ club: club.id })
    expect(new Set(members.map(({ village }) => village))).toEqual(new Set(['Sơn Phú']))
  })

test('by keyboard alone: somebody is put on the list with a hardship, leaves, and comes back by Undo', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await page.goto(club.members)
  const press = (key: string) => page.keyboard.press(key)
  await tabTo(page, page.getByRole('button', { name: 'Thêm thành viên' }))
  await press('Enter')
  await expect(page.getByLabel('Họ và tên')).toBeFocused()
  await page.keyboard.type('Hà Thị Phím')
  await tabTo(page, page.getByLabel('Ngày sinh', { exact: true }))
  await page.keyboard.type('1950')
  await tabTo(page, page.getByRole('radio', { name: 'Chưa biết' }).last())
  await press('ArrowLeft')
  await press('ArrowLeft')
  await tabTo(page, page.getByLabel('Hoàn cảnh', { exact: true }))
  await press('ArrowDown')
  await tabTo(page, page.getByRole('button', { name: 'Thêm hoàn cảnh' }))
  await press('Enter')
  await expect(page.getByLabel('Hoàn cảnh', { exact: true }).nth(1)).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Bỏ hoàn cảnh thứ 2' }))
  await press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Ghi vào danh sách' }))
  await press('Enter')
  await expect(page.getByText('Đã thêm Hà Thị Phím vào danh sách.')).toBeVisible()

  await tabTo(page, page.getByRole('button', { name: 'Ghi rời: Hà Thị Phím' }))
  await press('Enter')
  await tabTo(page, page.getByRole('dialog').getByLabel('Lý do'))
  await press('ArrowDown')
  await tabTo(page, page.getByRole('button', { name: 'Ghi rời câu lạc bộ', exact: true }))
  await press('Enter')
  await expect(page.getByText('Đã ghi Hà Thị Phím rời câu lạc bộ.')).toBeVisible()
  await press('F8')
  await expect(undo(page)).toBeFocused()
  expect(await isFocusSeenOn(undo(page))).toBe(true)
  await press('Enter')
  await expect(page.getByText('Hà Thị Phím đã trở lại danh sách.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Đóng' })).toBeFocused()
  await press('Escape')
  await expect(page.getByText('Hà Thị Phím đã trở lại danh sách.')).toHaveCount(0)
  await expect(rows(page)).toHaveText([/Hà Thị Phím.*Hộ nghèo/])
})

test('each save that has a way back goes back by it', async ({ page, demo: { admin, url } }) => {
  const club = await foundClub(admin)
  const undone = async (text: string) => {
    await undo(page).click()
    await expect(page.getByText(text)).toBeVisible()
  }
  await test.step('an admission becomes a record made by mistake', async () => {
    await openNewMember(page, club.members, 'Hà Thị Lan')
    await saveWithoutBirth(page)
    await undone('Đã bỏ Hà Thị Lan khỏi danh sách: ghi nhầm.')
    await expect(rows(page)).toHaveCount(0)
    const { members } = await admin.api.members.list.query({ club: club.id })
    expect(members.map(({ departure }) => departure?.reason)).toEqual(['recordedByMistake'])
  })
  await test.step('a return becomes the same departure again', async () => {
    await page.getByRole('button', { name: 'Đã rời (1)' }).click()
    await page.getByRole('button', { name: 'Hoàn tác việc Hà Thị Lan rời' }).click()
    await undone('Hà Thị Lan lại được ghi là đã rời.')
  })
  await test.step('a pause of the club ends, and both are in its history', async () => {
    await page.getByRole('button', { name: 'Đổi trạng thái' }).click()
    await page.getByLabel('Lý do').fill('Nghỉ mùa gặt')
    await page.getByRole('button', { name: 'Ghi thay đổi' }).click()
    await undone('Đã trả lại trạng thái trước đó.')
    const { club: stored } = await admin.api.clubs.get.query({ id: club.id, asOf: null })
    expect(stored.events.map(({ change }) => change)).toEqual(['suspended', 'resumed'])
  })
  await test.step('the record of the club is as it was', async () => {
    await page.goto(`${club.path}/sua`)
    await page.getByLabel('Thôn, xóm').fill('Lanh')
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click()
    await undone(`Đã trả lại thông tin trước đó của ${club.name}.`)
    const { club: stored } = await admin.api.clubs.get.query({ id: club.id, asOf: null })
    expect(stored.village).toBe('Sơn Phú')
  })
  await test.step('a lock is opened and rights are given back, inside of their dialog', async () => {
    const scope = { kind: 'unit', unit: daBac } as const
    const user = await newUser(url, admin, [{ role: 'viewer', scope }])
    await page.goto('/nguoi-dung')
    await page
      .getByRole('row', { name: new RegExp(user.userName) })
      .getByRole('button', { name: /Sửa/ })
      .click()
    await page.getByRole('button', { name: 'Khóa tài khoản' }).click()
    await undone('Đã mở lại tài khoản.')
    await page.getByRole('button', { name: /^Bỏ quyền/ }).click()
    await page.getByRole('button', { name: 'Lưu quyền' }).click()
    await undone('Đã trả lại quyền trước đó.')
    const { users } = await admin.api.users.list.query()
    const stored = users.find(({ id }) => id === user.id)
    expect(stored).toMatchObject({ disabled: false, grants: [{ role: 'viewer', scope }] })
  })
})

test('Undo that comes too late is refused in words, and overwrites nothing', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  const { id } = await admit(admin, club.id, { fullName: 'Xa Văn Minh' })
  await page.goto(club.members)
  await page.getByRole('button', { name: 'Sửa Xa Văn Minh' }).click()
  await page.getByLabel('Thôn, xóm').fill('Lanh')
  await page.getByLabel('Chưa biết ngày sinh').check()
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await expect(undo(page)).toBeVisible()
  const listed = async () => (await admin.api.members.list.query({ club: club.id })).members[0]
  const { version = 0, ...member } = { ...(await listed()) }
  await admin.api.members.leave.mutate({
    key: crypto.randomUUID(),
    id,
    version,
    departure: { on: isoDate('2024-01-01'), reason: 'movedAway' },
  })
  await undo(page).click()
  await expect(page.getByRole('status').filter({ has: undo(page) })).toContainText('không hoàn tác được nữa')
  expect(await listed()).toMatchObject({ village: member.village, departure: { reason: 'movedAway' } })
})

test('what is corrected after an answer was lost goes into the record that was saved, and not into a second one', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await openNewMember(page, club.members, 'Hà Thị Lam')
  const lost = /members\.admit/
  await page.route(lost, async (route) => {
    await route.fetch()
    await route.abort()
  })
  await saveWithoutBirth(page)
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Không liên lạc được với máy chủ')
  await page.unroute(lost)
  await page.getByLabel('Họ và tên').fill('Hà Thị Lan')
  await page.getByRole('button', { name: 'Ghi vào danh sách' }).click()
  const earlier = page.getByRole('region', { name: 'Lần gửi trước đã được lưu' })
  await expect(earlier).toBeFocused()
  await earlier.getByRole('button', { name: 'Mở bản đã lưu' }).click()

  await expect(page.getByRole('dialog', { name: 'Sửa Hà Thị Lam' })).toBeVisible()
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Hà Thị Lan')
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await expect(rows(page)).toHaveText([/Hà Thị Lan/])
})

test('after an admission only the club is asked for again', async ({ page, demo: { admin } }) => {
  const club = await foundClub(admin)
  await openNewMember(page, club.members, 'Hà Thị Lan')
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => {
    const [, procedures = ''] = /\/api\/trpc\/([^?]+)/.exec(request.url()) ?? []
    asked.push(...procedures.split(',').filter(Boolean))
  })
  await saveWithoutBirth(page)
  await expect(rows(page)).toHaveCount(1)
  await page.waitForLoadState('networkidle')
  expect([...new Set(asked)].toSorted()).toEqual([
    'clubs.get',
    'members.admit',
    'members.list',
    'members.unconfirmed',
    'rosters.list',
    'subgroups.list',
  ])
})

test('rights that two people change stand side by side, and none is lost', async ({
  page,
  demo: { admin, url },
}) => {
  const viewer = { role: 'viewer', scope: { kind: 'unit', unit: daBac } } as const
  const officer = { role: 'officer', scope: { kind: 'unit', unit: caoSonToday } } as const
  const user = await newUser(url, admin, [viewer])
  await page.goto('/nguoi-dung')
  await page
    .getByRole('row', { name: new RegExp(user.userName) })
    .getByRole('button', { name: /Sửa/ })
    .click()
  await page.getByRole('button', { name: /^Bỏ quyền/ }).click()
  const { users } = await admin.api.users.list.query()
  const version = users.find(({ id }) => id === user.id)?.version ?? 0
  await admin.api.users.setGrants.mutate({
    key: crypto.randomUUID(),
    id: user.id,
    version,
    grants: [viewer, officer],
  })
  await page.getByRole('button', { name: 'Lưu quyền' }).click()
  const comparison = page.getByRole('region', { name: 'Bản đang lưu đã khác' })
  await expect(comparison.getByRole('row', { name: /Quyền và phạm vi/ })).toContainText('Cán bộ – ')
  await comparison.getByRole('button', { name: 'Lấy bản đang lưu' }).click()
  await expect(comparison).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Bỏ quyền/ })).toHaveCount(2)
})

test('a wrong date in one row of a list is said beside it, and goes when that row alone is typed', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await openNewMember(page, club.members, 'Hà Thị Lan')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Có', exact: true }).check()
  await dialog.getByLabel('Hoàn cảnh', { exact: true }).selectOption('Hộ nghèo')
  await dialog.getByRole('button', { name: 'Thêm hoàn cảnh' }).click()
  const second = dialog.getByRole('group', { name: 'hoàn cảnh thứ 2' })
  await second.getByLabel('Từ ngày').fill('31/02/2023')
  await saveWithoutBirth(page)
  const lines = dialog.getByRole('alert').getByRole('link')
  await expect(lines).toHaveText([/Hoàn cảnh khó khăn 2, Hoàn cảnh/, /Hoàn cảnh khó khăn 2, Từ ngày/])
  await lines.nth(1).click()
  await expect(second.getByLabel('Từ ngày')).toBeFocused()
  await page.keyboard.press('Backspace')
  await expect(lines).toHaveText([/Hoàn cảnh khó khăn 2, Hoàn cảnh/])
  await expect(second.getByLabel('Từ ngày')).toBeFocused()
})

import { birth } from '@lienthehe/domain/members'
import { unitKey } from '@lienthehe/domain/units'
import type { Page } from '@playwright/test'
import { clubWithFund } from './club-with-fund.ts'
import { admit, anyClub, caoSonToday, foundClub, provinceToday } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { newUser } from './people.ts'
import { arrive, expectGoodHere, goTo, openSection, press, setOut, type } from './walking.ts'

test.describe.configure({ timeout: 240_000 })
test.use({
  storageState: { cookies: [], origins: [] },
  viewport: { width: 390, height: 844 },
  colorScheme: 'dark',
  contextOptions: { reducedMotion: 'reduce' },
})

/** Hòa Bình as it was when its plan was made. */
const province = unitKey('17@2020-01-01')

for (const { who, unit, home } of [
  { who: 'province', unit: provinceToday, home: /chỉ tiêu/ },
  { who: 'commune', unit: caoSonToday, home: /việc đang chờ hôm nay$/ },
])
  test(`an officer of a ${who} goes by keyboard from what waits to a club and a member of it, and to reports and money`, async ({
    page,
    demo: { admin, url },
  }) => {
    const club = await foundClub(admin)
    for (const fullName of ['Bùi Thị Ấm', 'Hà Văn Bình', 'Đinh Thị Cúc'])
      await admit(admin, club.id, { fullName, birth: birth('1950') })
    const officer = await newUser(url, admin, [{ role: 'officer', scope: { kind: 'unit', unit } }])
    const good = (place: string) => expectGoodHere(page, `${who}-${place}`)

    await setOut(page, officer, { heading: home, place: `${who}-home` })
    if (who === 'province') {
      await press(page, 'button', 'Trình đơn')
      await press(page, 'link', 'Việc hôm nay')
      await arrive(page, /việc đang chờ hôm nay$/)
      await good('waiting')
    }
    await press(page, 'link', 'Tất cả câu lạc bộ')
    await arrive(page, 'Câu lạc bộ')
    await findClub(page, club.name)
    await good('club-found')
    await press(page, 'link', club.name)
    await arrive(page, club.name)
    await good('club')

    await press(page, 'link', 'Thành viên')
    await moveAndMoveBack(page, 'Hà Văn Bình', good)

    await openSection(page, 'Câu lạc bộ')
    await arrive(page, 'Câu lạc bộ')
    await sortByFounding(page)
    await good('clubs-sorted')
    await openSection(page, 'Báo cáo')
    await arrive(page, /^Báo cáo tháng/)
    await good('reports')
    await openSection(page, 'Vốn và quỹ')
    await arrive(page, 'Vốn và quỹ')
    await good('money')
  })

test('a board goes by keyboard from its club to a new member, the sheet of a meeting and the book', async ({
  page,
  demo: { admin, url },
}) => {
  const { club, accountant } = await clubWithFund(admin, url)
  const good = (place: string) => expectGoodHere(page, `board-${place}`)
  const act = page.locator('.act')

  await setOut(page, accountant, { heading: club.name, place: 'board-club' })
  await press(page, 'link', 'Thành viên')
  await press(page, 'button', 'Thêm thành viên')
  await expect(page.getByRole('textbox', { name: 'Họ và tên' })).toBeFocused()
  await page.keyboard.type('Quách Thị Mến')
  await good('new-member')
  await type(page, 'Ngày sinh', '1950')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đã thêm Quách Thị Mến vào danh sách.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Thêm thành viên' })).toBeFocused()
  await good('members')
  await page.keyboard.press('F8')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Thêm thành viên' })).toBeFocused()

  await openSection(page, 'Sổ quỹ')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await good('book')
  await press(page, 'button', 'Ghi chi')
  await good('expense')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Ghi chi' })).toBeFocused()

  await press(page, 'link', 'Họp không cần mạng')
  await type(page, 'Mã PIN mới', '274913')
  await type(page, 'Gõ lại mã PIN', '274913')
  await good('pin')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-prepared]')).toContainText('sẵn sàng')
  await good('prepared')
  await press(page, 'button', 'Bắt đầu buổi họp')
  await expect(act).toContainText('Có mặt 4/4')
  await good('meeting')
  await press(page, 'button', /^Tiếp: thu hội phí/)
  await expect(page.getByRole('heading', { name: 'Thu hội phí' })).toBeFocused()
  await good('dues')
})

test('a viewer reads overview, plan, clubs and a club by keyboard, and is offered nothing that changes them', async ({
  page,
  demo: { admin, url },
}) => {
  const club = await anyClub(admin)
  const viewer = await newUser(url, admin, [{ role: 'viewer', scope: { kind: 'unit', unit: province } }])
  const reads = async (place: string) => {
    await expectGoodHere(page, `viewer-${place}`)
    await expectOnlyToRead(page)
  }

  await setOut(page, viewer, { heading: /chỉ tiêu/, place: 'viewer-overview' })
  await expectOnlyToRead(page)
  await press(page, 'link', 'Xem từng điểm của kế hoạch')
  await arrive(page, 'Kế hoạch 146/KH-UBND, từng điểm')
  await reads('plan')
  await openSection(page, 'Câu lạc bộ')
  await arrive(page, 'Câu lạc bộ')
  await reads('clubs')
  await findClub(page, club.name)
  await press(page, 'link', club.name)
  await arrive(page, club.name)
  await reads('club')
})

async function findClub(page: Page, name: string): Promise<void> {
  await type(page, 'Tìm theo tên, thôn, xã', name)
  await expect(page.getByRole('status').filter({ hasText: /^\d câu lạc bộ/ })).toBeVisible()
}

/**
 * Sorts by a column: pressing Enter sorts the list and keeps the focus on the column, so that the next Enter reverses
 * the order.
 */
async function sortByFounding(page: Page): Promise<void> {
  const column = page.getByRole('button', { name: /^Thành lập/ })
  await goTo(page, 'button', /^Thành lập/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/xep=established/)
  await expect(column).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/xep=-established/)
  await expect(column).toBeFocused()
}

/** Writes another village for this member, and undoes it. */
async function moveAndMoveBack(page: Page, fullName: string, good: (place: string) => Promise<void>) {
  await press(page, 'button', `Xem thêm về ${fullName}`)
  await good('members')
  await press(page, 'button', `Sửa ${fullName}`)
  await type(page, /^Thôn, xóm/, 'Lanh')
  await good('edit-member')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Đã lưu thay đổi của ${fullName}.`)).toBeVisible()
  // After saving, the focus is back on the button that opened the form.
  await expect(page.getByRole('button', { name: `Sửa ${fullName}` })).toBeFocused()
  await good('member-saved')
  await page.keyboard.press('F8')
  await expect(page.getByRole('button', { name: /^Hoàn tác/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Đã trả lại thông tin trước đó của ${fullName}.`)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: `Sửa ${fullName}` })).toBeFocused()
}

/** Matches the first words of buttons and links that change something. */
const changing =
  /^(Thêm|Sửa|Đổi|Ghi|Lưu|Xóa|Bỏ(?! lọc)|Hủy|Rút|Thành lập (?!mới)|Nhập|Chọn tệp|Gửi|Duyệt|Trả lại|Bầu|Lập|Chốt|Ban hành)/

async function expectOnlyToRead(page: Page): Promise<void> {
  const offered = await page
    .locator('main :is(a, button)')
    .evaluateAll((all) => all.map((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()))
  expect(offered.filter((name) => changing.test(name))).toEqual([])
}

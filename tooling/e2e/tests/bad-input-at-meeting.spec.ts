import { randomUUID } from 'node:crypto'
import type { BrowserContext, Page } from '@playwright/test'
import { become } from './club-board.ts'
import { clubWithFund, members } from './club-with-fund.ts'
import { expect, test } from './fixture.ts'
import { enrol, signInToSend, standing, unlock } from './meeting-club.ts'
import type { Person } from './people.ts'

// III.3.b: what is typed wrongly at a meeting is named beside its field, and stays there. The mistakes, and where
// each is tested:
// a month that has not begun           here, in the form and in the sheet
// a date outside the month             here, and in meeting-by-keyboard.spec
// attendance above members             odd-figures.spec, in the form, its sheet and the sheet of a meeting
// a cash box that differs              here, and as it is sent in meeting.spec
// a club the user no longer serves     here
// a clock that is a year off           here, behind and ahead

const yearMilliseconds = 365 * 86_400_000

/** A day as a person types it. */
const typed = (at: number) => new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(at)
/** The month of a day, as the screen writes it. */
const monthOf = (at: number) => typed(at).slice(3)

async function prepared(page: Page, context: BrowserContext, admin: Person, url: string) {
  const { club, accountant } = await clubWithFund(admin, url)
  await become(context, accountant)
  await page.goto(`/tren-may?clb=${club.id}`)
  await enrol(page)
  await expect(page.locator('[data-prepared]')).toContainText('sẵn sàng')
  return { club, accountant }
}

async function toLastStep(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tiếp: thu hội phí/ }).click()
  await page.getByRole('button', { name: 'Hôm nay không thu' }).click()
  for (const next of ['chăm sóc', 'tám mảng', 'kế hoạch', 'đếm tiền', 'xem lại'])
    await page.getByRole('button', { name: `Tiếp: ${next}` }).click()
}

const day = (page: Page) => page.getByLabel('Ngày họp')
const begin = (page: Page) => page.getByRole('button', { name: 'Bắt đầu buổi họp' }).click()
/** The message beside the day of the meeting. */
const besideDay = (page: Page) => page.locator('[id="meeting.heldOn-error"]')

test('a month that has not begun is said beside its day in the form, and what was typed stays', async ({
  page,
  context,
  demo: { admin, url },
}) => {
  const { club, accountant } = await clubWithFund(admin, url)
  await become(context, accountant)
  const next = new Date(Date.now() + 62 * 86_400_000).toISOString().slice(0, 7)
  await page.goto(`/cau-lac-bo/${club.id}/bao-cao/${next}`)
  await day(page).fill(`17/${next.slice(5)}/${next.slice(0, 4)}`)
  await page.getByLabel('Ghi chú cho cấp trên').fill('gõ trước')
  await page.getByRole('button', { name: 'Nộp báo cáo' }).click()
  await expect(page.locator('[id="draft.meeting.on-error"]')).toHaveText('Ngày này chưa tới.')
  await expect(page.getByLabel('Ghi chú cho cấp trên')).toHaveValue('gõ trước')
})

test('a clock a year ahead begins a sheet of a month that has not begun: told beside the day, put right with one tap, and taken', async ({
  page,
  context,
  demo: { admin, url },
}) => {
  test.slow()
  const { club, accountant } = await prepared(page, context, admin, url)
  const ahead = Date.now() + yearMilliseconds
  await page.clock.setFixedTime(ahead)
  await begin(page)
  await expect(day(page)).toHaveValue(typed(ahead))
  await toLastStep(page)
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(standing(page)).toContainText('máy chủ không nhận')
  await expect(page.locator('.summary').getByText('Ngày này chưa tới.')).toBeVisible()
  await page.getByRole('button', { name: 'Sửa: Điểm danh' }).click()
  await expect(besideDay(page)).toHaveText('Ngày này chưa tới.')

  await day(page).fill(typed(Date.now()))
  await expect(besideDay(page)).toContainText('không nằm trong tháng của phiếu')
  await page.getByRole('button', { name: `Đổi phiếu này sang tháng ${monthOf(Date.now())}` }).click()
  await expect(besideDay(page)).toHaveCount(0)
  await toLastStep(page)
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(standing(page)).toContainText('Đã gửi, máy chủ nhận lúc')
  await expect(standing(page)).toContainText('Đồng hồ máy này lệch 365 ngày')
  const { months } = await accountant.api.reports.ofClub.query({ club: club.id })
  expect(months[0]?.state).toMatchObject({ status: 'submitted' })
})

test('a clock a year behind and a day outside the month are told beside the day and kept', async ({
  page,
  context,
  demo: { admin, url },
}) => {
  await prepared(page, context, admin, url)
  const behind = Date.now() - yearMilliseconds
  await page.clock.setFixedTime(behind)
  await begin(page)
  await expect(day(page)).toHaveValue(typed(behind))
  await expect(besideDay(page)).toContainText('Đồng hồ máy chậm hơn ngày lấy danh sách')
  await day(page).fill(typed(Date.now()))
  await expect(besideDay(page)).toContainText('không nằm trong tháng của phiếu')
  await toLastStep(page)
  await expect(page.locator('.summary')).toContainText('không nằm trong tháng của phiếu')
  await page.getByRole('button', { name: 'Sửa: Điểm danh' }).click()
  await expect(day(page)).toHaveValue(typed(Date.now()))
  await page.getByRole('button', { name: `Đổi phiếu này sang tháng ${monthOf(Date.now())}` }).click()
  await expect(besideDay(page)).toHaveCount(0)
})

test('a cash box that differs is told beside the count with both figures, kept, and goes on', async ({
  page,
  context,
  demo: { admin, url },
}) => {
  await prepared(page, context, admin, url)
  await begin(page)
  await toLastStep(page)
  await page.getByRole('button', { name: 'Quay lại' }).click()
  const box = page.getByRole('region', { name: /hoạt động/ })
  for (const key of ['9', '0', '0', '000']) await box.getByRole('button', { name: key, exact: true }).click()
  await box.getByRole('button', { name: 'Đếm xong' }).click()
  await expect(box).toContainText('Sổ ghi 1.000.000 đồng')
  await expect(box).toContainText('Thiếu 100.000 đồng')
  await expect(standing(page)).toContainText('Đã lưu trên máy này')
  await page.reload()
  await unlock(page)
  await page.getByRole('button', { name: 'Mở phiếu' }).click()
  await expect(box).toContainText('Thiếu 100.000 đồng')
  await expect(page.getByRole('button', { name: /^Tiếp: xem lại/ })).toBeEnabled()
})

test('a sheet for a club that one no longer serves is told in view, kept, and can be saved to a file', async ({
  page,
  context,
  demo: { admin, url },
}) => {
  const { accountant } = await prepared(page, context, admin, url)
  await begin(page)
  await page.getByRole('checkbox', { name: members[0] }).check()
  await toLastStep(page)
  const { users } = await admin.api.users.list.query()
  const served = users.find(({ userName }) => userName === accountant.userName)
  if (served === undefined) throw new Error('the accountant is no user')
  const { id, version } = served
  await admin.api.users.setGrants.mutate({ key: randomUUID(), id, version, grants: [] })
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
  // A change of rights ends the user's sessions.
  await signInToSend(page, accountant)
  await expect(standing(page)).toContainText(
    /Đã lưu trên máy này, máy chủ không nhận\. .*(phạm vi|không có quyền)/,
  )
  await expect(page.locator('.summary')).toContainText(`Có mặt ${members.length - 1}/${members.length}`)
  await expect(page.getByRole('button', { name: 'Lưu ra tệp' })).toBeEnabled()
})

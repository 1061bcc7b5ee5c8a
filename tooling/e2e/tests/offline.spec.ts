import type { BrowserContext, Page } from '@playwright/test'
import { clubWithFund, members } from './club-with-fund.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import type { Person } from './people.ts'

const pin = '274913'

async function unlock(page: Page): Promise<void> {
  await page.getByLabel(/^Mã PIN của/).fill(pin)
  await page.getByRole('button', { name: 'Mở khóa' }).click()
}

/** Signs in on the book of the club, sets the PIN and downloads what the meeting needs. */
async function prepare(page: Page, context: BrowserContext, path: string, { state }: Person) {
  await context.clearCookies()
  await context.addCookies(state.cookies)
  await page.goto(`${path}/so-quy`)
  await page.getByRole('link', { name: 'Họp không cần mạng' }).click()
  await page.getByLabel('Mã PIN mới').fill(pin)
  await page.getByLabel('Gõ lại mã PIN').fill('111111')
  await page.getByRole('button', { name: 'Đặt mã PIN' }).click()
  await expect(page.getByText('Hai lần gõ mã PIN khác nhau.')).toBeVisible()
  await page.getByLabel('Gõ lại mã PIN').fill(pin)
  await page.getByRole('button', { name: 'Đặt mã PIN' }).click()
  await expect(page.locator('[data-prepared]')).toContainText(`Danh sách ${members.length} thành viên`)
}

const standing = (page: Page) => page.locator('.standing')

test('prepared two days before, opened without network and login, filled in, and sent once after the login', async ({
  page: first,
  context,
  demo: { admin, url },
}) => {
  const { club, accountant } = await clubWithFund(admin, url)
  await prepare(first, context, club.path, accountant)
  await expectGood(first, 'prepared')
  await first.close()

  await context.setOffline(true)
  await context.clearCookies()
  const page = await context.newPage()
  await page.goto('/tren-may')
  await page.getByLabel(/^Mã PIN của/).fill('000000')
  await page.getByRole('button', { name: 'Mở khóa' }).click()
  await expect(page.getByText('Mã PIN không đúng.')).toBeVisible()
  await unlock(page)
  await page.getByRole('button', { name: 'Thu hội phí' }).click()
  await page.getByLabel('Mỗi người nộp').fill('5.000')
  await page.getByLabel('Nguyễn Văn Thắng').uncheck()
  await expect(page.getByText('2 người, tổng 10.000 đồng')).toBeVisible()
  await expect(standing(page)).toContainText('Đã lưu trên máy này, chưa gửi')
  await expectGood(page, 'typing')

  // The tab is killed, and nothing is lost.
  await page.close()
  const again = await context.newPage()
  await again.goto('/tren-may')
  await unlock(again)
  await again.getByRole('button', { name: 'Mở phiếu' }).click()
  await expect(again.getByLabel('Mỗi người nộp')).toHaveValue('5.000')
  await again.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(standing(again)).toContainText('Đã lưu trên máy này, chờ mạng')

  await context.setOffline(false)
  await again.getByRole('button', { name: 'Thử gửi ngay' }).click()
  await expect(standing(again)).toContainText('chờ đăng nhập')
  await expectGood(again, 'login')
  await again.getByLabel('Tên đăng nhập').fill(accountant.userName)
  await again.getByRole('textbox', { name: 'Mật khẩu' }).fill(accountant.password)
  await again.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(standing(again)).toContainText(/Đã gửi, máy chủ nhận lúc \d\d\/\d\d\/\d{4} \d\d:\d\d/)
  await expectGood(again, 'sent')

  const view = await accountant.api.books.page.query({ club: club.id, date: null })
  const fund = view.funds.find(({ fund }) => fund === 'activityFund')
  expect(fund?.cashDong).toBe(1_010_000)
})

test('a sheet is in one tab at a time, and the other says so and takes it over', async ({
  page,
  context,
  demo: { admin, url },
}) => {
  const { club, accountant } = await clubWithFund(admin, url)
  await prepare(page, context, club.path, accountant)
  await page.getByRole('button', { name: 'Thu hội phí' }).click()
  await page.getByLabel('Mỗi người nộp').fill('7.000')
  await expect(standing(page)).toContainText('Đã lưu trên máy này')

  const other = await context.newPage()
  await other.goto('/tren-may')
  await unlock(other)
  await other.getByRole('button', { name: 'Mở phiếu' }).click()
  await expect(standing(other)).toContainText('đang mở ở một thẻ khác')
  await other.getByRole('button', { name: 'Làm tiếp ở đây' }).click()
  await expect(other.getByLabel('Mỗi người nộp')).toHaveValue('7.000')
  await expect(standing(other)).toContainText('Đã lưu trên máy này')
  await expect(standing(page)).toContainText('đang mở ở một thẻ khác')
})

test('what the server refuses stays on the machine, with the reason', async ({
  page,
  context,
  demo: { admin, url },
}) => {
  const { club, accountant } = await clubWithFund(admin, url)
  await prepare(page, context, club.path, accountant)
  await page.getByRole('button', { name: 'Thu hội phí' }).click()
  await page.getByLabel('Mỗi người nộp').fill('5.000')
  await page.getByLabel('Ngày thu, chi').fill('05/01/2020')
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(standing(page)).toContainText('máy chủ không nhận')
  await expectGood(page, 'refused')
  await page.getByLabel('Ngày thu, chi').fill('06/01/2026')
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(standing(page)).toContainText('Đã gửi, máy chủ nhận lúc')
})

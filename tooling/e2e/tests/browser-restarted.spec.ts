import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { chromiumArguments, chromiumPath } from '../chromium.ts'
import { startNetwork } from '../schedules/network.ts'
import { clubWithFund, openedWith } from './club-with-fund.ts'
import { expect, test } from './fixture.ts'
import { enrol, signInToSend, standing, unlock } from './meeting-club.ts'

const phone = {
  executablePath: chromiumPath() ?? '',
  args: chromiumArguments,
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
  viewport: { width: 390, height: 844 },
}

/** The browser of a phone, with everything that its profile stores; `close` ends the program. */
async function start(profile: string) {
  const context: BrowserContext = await chromium.launchPersistentContext(profile, phone)
  const page = context.pages()[0] ?? (await context.newPage())
  return { context, page }
}

test('III.3.b: the browser is ended after the preparation and in the middle of the sheet, each time started again without a network and a login: the sheet opens, goes on, and is sent once', async ({
  demo: { admin, url },
}) => {
  test.setTimeout(180_000)
  const { club, accountant } = await clubWithFund(admin, url)
  await using network = await startNetwork(url)
  const profile = mkdtempSync(join(tmpdir(), 'lien-the-he-phone-'))
  try {
    const first = await start(profile)
    // A cookie belongs to a host, whatever the port.
    await first.context.addCookies(accountant.state.cookies)
    await first.page.goto(`${network.url}/tren-may?clb=${club.id}`)
    await enrol(first.page)
    await expect(first.page.locator('[data-prepared]')).toContainText('sẵn sàng')
    await first.page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await first.context.close()

    network.setDown(true)
    network.endSession()
    const second = await start(profile)
    await second.page.goto(`${network.url}/tren-may`)
    await unlock(second.page)
    await second.page.getByRole('button', { name: 'Bắt đầu buổi họp' }).click()
    await second.page.getByRole('button', { name: /^Tiếp: thu hội phí/ }).click()
    await second.page.getByLabel('Mỗi người nộp').fill('5000')
    await second.page.getByRole('button', { name: 'Đúng, đã thu 15.000 đồng' }).click()
    await expect(standing(second.page)).toContainText('Đã lưu trên máy này, chưa gửi')
    await second.context.close()

    const { context, page } = await start(profile)
    await page.goto(`${network.url}/tren-may`)
    await unlock(page)
    await page.getByRole('button', { name: 'Mở phiếu' }).click()
    for (const next of ['chăm sóc', 'tám mảng', 'kế hoạch', 'đếm tiền', 'xem lại'])
      await page.getByRole('button', { name: `Tiếp: ${next}` }).click()
    await page.getByRole('button', { name: 'Gửi', exact: true }).click()
    await expect(standing(page)).toContainText('Đã lưu trên máy này, chờ mạng')
    network.setDown(false)
    await page.getByRole('button', { name: 'Thử gửi ngay' }).click()
    await signInToSend(page, accountant)
    await expect(standing(page)).toContainText(/Đã gửi, máy chủ nhận lúc \d\d\/\d\d\/\d{4} \d\d:\d\d/)
    await context.close()
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
  const { months } = await accountant.api.reports.ofClub.query({ club: club.id })
  expect(months.filter(({ state }) => state !== null)).toMatchObject([{ version: 1 }])
  const { funds } = await accountant.api.books.page.query({ club: club.id, date: null })
  expect(funds.find(({ fund }) => fund === 'activityFund')?.cashDong).toBe(openedWith + 15_000)
})

import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { admit, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { sidewaysScroll } from './layout.ts'
import { newUser } from './people.ts'

/** The folder for pictures that only people look at; no machine compares them. */
const pictures = process.env['PICTURES']

/** At the width of a desktop and of a phone, axe finds nothing, and nothing scrolls the page sideways. */
async function expectGood(page: Page, name: string): Promise<void> {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    if (pictures !== undefined)
      await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true })
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

test('a board sends its month, the officer returns it, the board corrects it, and it is accepted', async ({
  page,
  browser,
  demo: { url, admin },
}) => {
  test.slow()
  const club = await foundClub(admin)
  for (const fullName of ['Bùi Thị Ấm', 'Hà Văn Mừng', 'Quách Thị Là'])
    await admit(admin, club.id, { fullName })
  const scope = { kind: 'club', club: club.id } as const
  const board = await newUser(url, admin, [{ role: 'clubBoard', scope }])
  const context = await browser.newContext({ storageState: board.state, baseURL: url })
  const desk = await context.newPage()
  const { months } = await admin.api.reports.ofClub.query({ club: club.id })
  const month = months[1]?.month ?? ''
  const written = `${month.slice(5)}/${month.slice(0, 4)}`
  const row = desk.locator(`[data-month="${month}"]`)

  await test.step('the board finds the month in its list, and what it owes', async () => {
    await desk.goto(`/cau-lac-bo/${club.id}?xem=bao-cao`)
    await expect(row).toContainText('Hạn nộp')
    await expectGood(desk, 'report-list')
    await row.getByRole('link').click()
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText(`Báo cáo tháng ${written}`)
  })

  await test.step('what is wrong is said beside its field', async () => {
    await desk.getByLabel('Ngày họp').fill('1/1/2020')
    await desk.getByRole('button', { name: 'Nộp báo cáo' }).click()
    await expect(desk.getByRole('alert')).toContainText('Ngày họp')
    await expectGood(desk, 'report-wrong')
  })

  await test.step('one tap says who was absent', async () => {
    await desk.getByLabel('Ngày họp').fill(`17/${written}`)
    await desk.getByRole('button', { name: 'Hà Văn Mừng' }).first().click()
    await expect(desk.getByText('Có mặt 2/3')).toBeVisible()
    await desk.getByRole('checkbox').first().check()
    await desk.getByRole('button', { name: 'Nộp báo cáo' }).click()
    await expect(row).toContainText('Đã nộp, chờ duyệt')
  })

  await test.step('the officer sees it among what waits, and returns it with what is missing', async () => {
    await page.goto(`/bao-cao?thang=${month}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(written)
    await expectGood(page, 'report-unit')
    await page.getByRole('link', { name: club.name }).first().click()
    await expect(page.getByText('Còn thiếu:')).toBeVisible()
    await page.getByRole('button', { name: 'Trả lại' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Cần bổ sung gì').fill('Xin ghi số lượt chăm sóc tại nhà')
    await dialog.getByRole('button', { name: 'Trả lại' }).click()
    await expect(page.getByText('Cấp trên đề nghị: Xin ghi số lượt chăm sóc tại nhà')).toBeVisible()
  })

  await test.step('the board reads what is asked for, corrects it and sends it again', async () => {
    await desk.goto(`/cau-lac-bo/${club.id}/bao-cao/${month}`)
    await expect(desk.getByText('Xin ghi số lượt chăm sóc tại nhà')).toBeVisible()
    await desk.getByLabel('Lượt chăm sóc tại nhà').fill('9')
    await desk.getByRole('button', { name: 'Nộp báo cáo' }).click()
    await expect(row).toContainText('Đã nộp, chờ duyệt')
  })

  await test.step('it is accepted, and reopens only with a reason in view', async () => {
    await page.goto(`/cau-lac-bo/${club.id}/bao-cao/${month}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const report = await admin.api.reports.ofMonth.query({ club: club.id, month })
    await admin.api.reports.accept.mutate({
      key: randomUUID(),
      club: club.id,
      month,
      version: report.version,
    })
    await page.reload()
    await expect(page.getByText('Đã duyệt', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Mở lại' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Vì sao mở lại').fill('Ghi nhầm số')
    await dialog.getByRole('button', { name: 'Mở lại' }).click()
    await expect(page.getByText('Mở lại vì: Ghi nhầm số')).toBeVisible()
    await expectGood(page, 'report-read')
  })
  await context.close()
})

import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { isoDate } from '@lienthehe/domain'
import type { Page } from '@playwright/test'
import { startServer } from '../server.ts'
import { foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { sidewaysScroll } from './layout.ts'
import { firstAdmin } from './people.ts'

test.use({ baseURL: 'http://localhost', storageState: { cookies: [], origins: [] } })

/** The folder for pictures that only people look at; no machine compares them. */
const pictures = process.env['PICTURES']
const command = fileURLToPath(new URL('../../../packages/office/bin/lienthehe.ts', import.meta.url))

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

/**
 * Tests the templates on the page of a report's text: our sample comes back filled, and a file that is no template is
 * refused beside the field.
 */
async function expectTemplateFilled(page: Page): Promise<void> {
  const sheet = page.locator('[data-part="template"]')
  const field = sheet.locator('input[type="file"]')
  await field.setInputFiles({ name: 'mau.docx', mimeType: '', buffer: Buffer.from('%PDF-1.7') })
  await expect(sheet.getByRole('alert')).toContainText('mau.docx: Đây không phải tệp Word .docx.')
  const [sample] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('link', { name: 'Tải mẫu để bắt đầu' }).click(),
  ])
  const [filled] = await Promise.all([
    page.waitForEvent('download'),
    field.setInputFiles({
      name: 'mau.docx',
      mimeType: '',
      buffer: readFileSync(await sample.path()),
    }),
  ])
  // The name is read from the page: without a locale, the browser calls a file with Vietnamese letters in its
  // name `download`.
  await expect(sheet.getByRole('link', { name: 'Tải báo cáo theo mẫu' })).toHaveAttribute(
    'download',
    'Báo cáo 2023-12-31 bản chốt số 1.docx',
  )
  const folder = mkdtempSync(join(tmpdir(), 'filled-template-'))
  const [report, snapshot] = [join(folder, 'report.docx'), join(folder, 'snapshot.json')]
  await filled.saveAs(report)
  const counts = await page.request.get(new URL('/api/reviews/1/snapshot.json', page.url()).href)
  writeFileSync(snapshot, await counts.body())
  const { stdout } = spawnSync(process.execPath, [command, 'verify', report, snapshot], { encoding: 'utf8' })
  expect(stdout).toMatch(/^Đã tính lại \d+ số: tất cả khớp/)
  rmSync(folder, { recursive: true })
  await expect(sheet.getByRole('status')).toContainText('Đã điền mẫu mau.docx.')
  await expect(sheet.getByRole('alert')).toBeEmpty()
  await sheet.locator('summary').click()
  await expect(sheet.getByRole('rowheader', { name: '{{kết quả}}' })).toBeVisible()
  await expectGood(page, 'template')
}

test('2023 is closed, its data are corrected afterwards: the report reads the same, and the page says what differs and why', async ({
  page,
}) => {
  test.slow()
  await using server = await startServer()
  const admin = await firstAdmin(server)
  const club = await foundClub(admin)
  await page.context().addCookies(admin.state.cookies)
  const heading = page.getByRole('heading', { level: 1 })
  const changes = page.locator('[data-part="changes"]')
  const report = async () => {
    const path = await page.getByRole('link', { name: 'Tải báo cáo (.docx)' }).getAttribute('href')
    return (await page.request.get(`${server.url}${path}`)).body()
  }

  await test.step('a day before the plan is refused with the days that the plan has', async () => {
    await page.goto(`${server.url}/chot-so?ky=2019-12-31`)
    await expect(heading).toHaveText('Chốt số liệu')
    await expect(page.getByText('Chưa chốt kỳ nào.')).toBeVisible()
    await expect(page.locator('[data-part="closing"]')).toContainText('Kế hoạch tính từ 09/10/2020')
  })

  await test.step('months without reports are said, and the period is closed with the reason', async () => {
    await page.getByLabel('Kỳ báo cáo').selectOption('2023')
    await expect(page.locator('[data-part="missing"]')).toContainText('Tháng 01/2023: 1 / 1 câu lạc bộ')
    await expect(page.locator('[data-figure="province.clubsOperating"]')).toContainText('1')
    await expectGood(page, 'closing')
    const close = page.getByRole('button', { name: 'Chốt kỳ này' })
    await close.click()
    await expect(page.getByRole('alert')).toContainText('Còn thiếu báo cáo tháng 01/2023')
    await page.getByLabel('Lý do vẫn chốt').fill('Sổ tay bị lũ cuốn')
    await close.click()
    await page.getByRole('link', { name: /^Bản chốt số 1 ngày/ }).click()
    await expect(heading).toContainText('năm 2023')
  })

  await test.step('the text of the report is edited, a figure added and a number typed by hand', async () => {
    const snapshot = page.url()
    await page.getByRole('link', { name: 'Xem và sửa lời báo cáo' }).click()
    await expect(heading).toHaveText('Lời báo cáo: năm 2023')
    await expect(page.locator('[data-part="flagged"]')).toHaveCount(0)
    const proposals = page.locator('[data-section="proposals"]')
    await proposals.getByRole('button', { name: 'Thêm đoạn' }).click()
    const editor = proposals.locator('[data-part="paragraph-editor"]')
    await editor.getByLabel('Lời, phần 1').fill('Đề nghị cấp 120 triệu đồng; số câu lạc bộ: ')
    await editor.getByLabel('Số liệu chèn vào cuối đoạn').selectOption('province.clubsOperating')
    await editor.getByRole('button', { name: 'Chèn số liệu' }).click()
    await expect(proposals.locator('[data-cites="province.clubsOperating"]').first()).toHaveText('1')
    await expect(proposals.locator('[data-notice="loose"]')).toContainText('120')
    await expectGood(page, 'report')
    await page.getByRole('button', { name: 'Lưu lời báo cáo' }).click()
    await expect(page.getByText('Đã lưu lời báo cáo.')).toBeVisible()
    await expectTemplateFilled(page)
    await page.goto(snapshot)
  })

  const before = await test.step('while nothing is corrected nothing differs', async () => {
    await expect(changes).toContainText('Không số nào khác')
    await expect(page.locator('[data-part="recomputed"]')).toContainText('mọi kết luận khớp')
    return report()
  })

  await test.step('a suspension of 2023 that was learnt of later changes neither the page nor the report, and is named as the cause', async () => {
    const event = { on: isoDate('2023-06-01'), change: 'suspended', reason: 'Lũ cuốn' } as const
    await admin.api.clubs.change.mutate({ key: randomUUID(), id: club.id, version: 1, event })
    await page.reload()
    const row = page.locator('[data-change="province.clubsOperating"]')
    await expect(row.getByRole('cell')).toHaveText(['1', '0', club.name])
    const causes = page.locator('[data-part="causes"]')
    await expect(causes).toContainText('Đã sửa: tạm dừng, sáp nhập, giải thể.')
    await expect(causes.getByRole('link', { name: club.name })).toBeVisible()
    await expect(page.locator('[data-figure="province.clubsOperating"]')).toContainText('1')
    expect((await report()).equals(before)).toBe(true)
    await expectGood(page, 'snapshot')
    await page.getByRole('link', { name: 'Xem và sửa lời báo cáo' }).click()
    const cites = page.locator('[data-paragraph]', { has: page.locator('[data-notice="changed"]') })
    await expect(cites.filter({ hasText: 'Đề nghị cấp 120 triệu đồng' })).toContainText(
      'bản chốt nói “1”, sổ hôm nay nói “0”',
    )
    await expectGood(page, 'report-flagged')
    await page.goBack()
  })

  await test.step('withdrawn, it stays to be read with the reason and what to do', async () => {
    await page.getByRole('button', { name: 'Rút bản chốt' }).click()
    await page.getByLabel('Lý do, để người đọc biết').fill('Chốt nhầm kỳ')
    await page.getByRole('dialog').getByRole('button', { name: 'Rút bản chốt' }).click()
    const withdrawn = page.locator('[data-part="withdrawn"]')
    await expect(withdrawn).toContainText('Chốt nhầm kỳ')
    await expect(withdrawn).toContainText('Hãy chốt lại kỳ ấy')
  })
})

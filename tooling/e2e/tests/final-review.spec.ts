import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { readXlsx } from 'hucre/xlsx'
import { startServer } from '../server.ts'
import { expect, test } from './fixture.ts'
import { firstAdmin } from './people.ts'

test.use({ baseURL: 'http://localhost', storageState: { cookies: [], origins: [] } })

/** The folder for files that a person looks at. */
const kept = process.env['REVIEW_FILES']
const command = fileURLToPath(new URL('../../../packages/office/bin/lienthehe.ts', import.meta.url))

test('the final review of 2021–2025 is closed, edited, exported, found again by the command, and comes back signed', async ({
  page,
}) => {
  test.slow()
  await using server = await startServer({ demo: true })
  const admin = await firstAdmin(server)
  await page.context().addCookies(admin.state.cookies)
  const heading = page.getByRole('heading', { level: 1 })
  const folder = mkdtempSync(join(tmpdir(), 'final-review-'))
  const save = async (link: string, name: string) => {
    const bytes = await download(page, link)
    for (const place of [folder, ...(kept === undefined ? [] : [kept])])
      writeFileSync(join(place, name), bytes)
    return bytes
  }

  await test.step('the whole period is closed, with why months without reports do not wait', async () => {
    await page.goto(`${server.url}/`)
    await page.getByRole('link', { name: 'Các kỳ đã chốt' }).click()
    await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Giai đoạn 2021–2025' })
    await page.getByLabel('Lý do vẫn chốt').fill('Các tháng trước 2025 báo cáo trên giấy')
    await page.getByRole('button', { name: 'Chốt kỳ này' }).click()
    await page.getByRole('link', { name: /^Bản chốt số 1 ngày/ }).click()
    await expect(heading).toContainText('giai đoạn 2021–2025')
  })
  const snapshot = page.url()

  await test.step('its text is written by the figures; a person writes the outlook', async () => {
    await page.getByRole('link', { name: 'Xem và sửa lời báo cáo' }).click()
    const outlook = page.locator('[data-section="outlook"]')
    await outlook.getByRole('button', { name: /^Sửa đoạn/ }).click()
    await outlook
      .getByLabel('Lời, phần 1')
      .fill('Giữ các câu lạc bộ đã lập và mở câu lạc bộ ở những xã còn trống.')
    await page.getByRole('button', { name: 'Lưu lời báo cáo' }).click()
    await expect(page.getByText('Đã lưu lời báo cáo.')).toBeVisible()
    await page.goto(snapshot)
  })

  await test.step('the report is exported, and every figure in it is found again from the counts', async () => {
    const report = await save('Tải báo cáo (.docx)', 'report.docx')
    const counts = await save('Tải số liệu để tính lại (.json)', 'snapshot.json')
    expect(report.length).toBeGreaterThan(10_000)
    expect(counts.length).toBeGreaterThan(10_000)
    const { status, stdout } = verify(folder)
    expect(stdout).toMatch(/^Đã tính lại \d+ số: tất cả khớp/)
    expect(status).toBe(0)
  })

  await test.step('the annexes come with it, and what the screen says stays beside them', async () => {
    const annex = await save('Tải phụ lục (.xlsx)', 'annex.xlsx')
    const said = await page
      .locator('[data-figure]')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))
    const screen = Object.fromEntries(said)
    if (kept !== undefined) writeFileSync(join(kept, 'screen.json'), JSON.stringify(screen, null, 1))
    expect(await foundedIn(annex)).toEqual(
      Object.entries(screen)
        .filter(([name]) => name?.endsWith(': câu lạc bộ lập mới'))
        .map(([, says]) => Number(says)),
    )
  })

  await test.step('signed and scanned, it comes back with its hash', async () => {
    const scan = Buffer.from('%PDF-1.4\n% signed report\ntrailer<<>>\n%%EOF\n')
    const papers = page.getByRole('region', { name: 'Giấy tờ quét' })
    await expect(papers).toContainText('Chưa có bản đã ký')
    await papers
      .locator('input[type=file]')
      .setInputFiles({ name: 'Báo cáo đã ký.pdf', buffer: scan, mimeType: 'application/pdf' })
    await expect(papers.locator('code')).toHaveText(createHash('sha256').update(scan).digest('hex'))
  })
  rmSync(folder, { recursive: true })
})

async function download(page: Page, link: string): Promise<Buffer> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).click()
  return readFileSync(await (await coming).path())
}

/** The new clubs of each district: the last column in the annex of foundings, without the row of sums. */
async function foundedIn(annex: Buffer): Promise<readonly unknown[]> {
  const { sheets } = await readXlsx(annex)
  const rows = sheets.at(-1)?.rows ?? []
  const head = rows.findIndex(([first]) => first === 'STT')
  return rows.slice(head + 1).flatMap((row) => (typeof row[0] === 'number' ? [row.at(-1)] : []))
}

function verify(folder: string) {
  const files = ['report.docx', 'snapshot.json'].map((name) => join(folder, name))
  return spawnSync(process.execPath, [command, 'verify', ...files], { encoding: 'utf8' })
}

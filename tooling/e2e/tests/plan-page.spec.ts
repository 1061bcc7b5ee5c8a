import { readFileSync } from 'node:fs'
import { hoaBinh146 } from '@lienthehe/domain'
import { expect, test } from './fixture.ts'

test('the plan is read clause by clause, each demand with its verdict beside it', async ({
  page,
  demo: { admin },
}) => {
  const { sections } = await admin.api.plan.clauses.query({ plan: null, asOf: null })
  await page.goto('/')
  await page.getByRole('link', { name: 'Xem từng điểm của kế hoạch' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kế hoạch 146/KH-UBND, từng điểm')
  await expect(page.locator('[data-clause]')).toHaveCount(hoaBinh146.clauses.length)
  await expect(page.locator('[data-target]')).toHaveCount(hoaBinh146.targets.length)
  await expect(page.getByRole('heading', { level: 2, name: /^Phần / })).toHaveCount(sections.length)
  const local = page.locator('[data-clause="V.4.a"] [data-target="districts.localFounding"]')
  await expect(local.locator('.mark')).toHaveText('Không đạt')
})

test('V: what is on record for each duty is shown beside its clause once it is asked for', async ({
  page,
}) => {
  await page.goto('/ke-hoach/tung-diem')
  await expect(page.locator('[data-clause="V.1:1"]')).toContainText('Không có số để xét')
  await page.getByRole('button', { name: 'Hiện hồ sơ của mục V' }).click()
  const shown = page.locator('[data-clause="V.1:1"] [data-duty] a')
  await expect(shown).toHaveText('có hồ sơ 5 trong 5 kỳ')
  await shown.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Việc được giao')
})

test('a rule for clubs leads from its clause to the clubs', async ({ page }) => {
  await page.goto('/ke-hoach/tung-diem')
  await page.locator('[data-rule="club.women"] a').click()
  await expect(page).toHaveURL(/tieu-chi=club\.women/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Câu lạc bộ')
})

test('the review of the day is saved as a document', async ({ page }) => {
  await page.goto('/?ngay=2024-12-31')
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải báo cáo (.docx)' }).click()
  const download = await downloading
  // The file's name in the browser depends on the machine's locale; another test checks the name that the
  // server gives.
  expect(download.url()).toMatch(/review\?plan=hoa-binh-146&asOf=2024-12-31$/)
  // A .docx is a zip archive.
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { pictures } from './good-at-all-sizes.ts'
import { clubBeforeMeeting, prepareMeeting } from './meeting-club.ts'

test('III.3.b: the sheet on paper has the steps in the order of the sheet, everybody by name, and fits on four pages', async ({
  page,
  context,
  demo: { admin, url },
}) => {
  test.setTimeout(180_000)
  const { club, accountant, members } = await clubBeforeMeeting(admin, url)
  await page.addInitScript(() => {
    // No print dialog opens, so the printed page stays and can be examined.
    window.print = () => undefined
  })
  await prepareMeeting(page, context, club.id, accountant)
  await page.getByRole('button', { name: 'In phiếu giấy' }).click()
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.paper-sheet')
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText([
    '1. Điểm danh',
    '2. Thu hội phí',
    '3. Trả nợ hôm nay',
    '4. Giao tiền vay đã duyệt',
    '5. Đo huyết áp',
    '6. Chăm sóc tại nhà',
    '7. Tám mảng hoạt động',
    '8. Kế hoạch tháng sau',
    '9. Đếm tiền và so với sổ',
  ])
  for (const { fullName } of members) await expect(paper.getByText(`☐ ${fullName}`).first()).toBeVisible()
  // The paper is black on white and has the same text size, whatever the settings of the screen.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const seen = await paper.evaluate((sheet) => {
    const { color, fontSize } = getComputedStyle(sheet)
    return { color, fontSize, ground: getComputedStyle(document.body).backgroundColor }
  })
  expect(seen).toEqual({ color: 'rgb(0, 0, 0)', fontSize: '16px', ground: 'rgb(255, 255, 255)' })
  if (pictures !== undefined)
    await page.screenshot({ path: `${pictures}/paper-dark-200.png`, fullPage: true })
  expect(await pagesOf(page)).toBeLessThanOrEqual(4)

  // After printing, the paper is no longer on the page; it can be printed again.
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  await expect(paper).toHaveCount(0)
  await page.getByRole('button', { name: 'In phiếu giấy' }).click()
  await expect(paper).toHaveCount(1)
  expect(await pagesOf(page)).toBeLessThanOrEqual(4)
})

/** The number of pages that the paper takes. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? []
  expect(pages.length).toBeGreaterThan(0)
  return pages.length
}

import type { Page } from '@playwright/test'
import { foundLargeClub } from './clubs.ts'
import { expect, test } from './fixture.ts'

const people = 230
const rows = (page: Page) => page.locator('[data-member]')

test('a club of very many people is shown page by page, found whole, and printed whole', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundLargeClub(admin, people)
  await page.goto(club.members)
  const table = page.getByRole('table').filter({ has: rows(page) })
  await expect(rows(page)).toHaveCount(100)
  // A screen reader can say how long the table is and which rows these are; row 1 is the header.
  await expect(table).toHaveAttribute('aria-rowcount', String(people + 1))
  await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '2')

  await page.getByRole('button', { name: 'Trang sau' }).focus()
  await page.keyboard.press('Enter')
  await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '102')
  await expect(rows(page).first().getByRole('cell').first()).toHaveText('101')
  await expect(page.getByText(`101–200 trong ${people}`)).toBeVisible()

  await page.getByLabel('Tìm theo tên hoặc xóm').fill('thu 229')
  await expect(rows(page)).toHaveText([/Bùi Thị Thứ 229/])
  await expect(table).not.toHaveAttribute('aria-rowcount')
  await page.getByLabel('Tìm theo tên hoặc xóm').fill('')

  await page.emulateMedia({ media: 'print' })
  await expect(rows(page)).toHaveCount(people)
  await page.emulateMedia({ media: 'screen' })
  await expect(rows(page)).toHaveCount(100)
})

import { isoDate } from '@lienthehe/domain'
import type { Page } from '@playwright/test'
import { foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'

// The demonstration is the untouched one, because the records of other tests would be in the overview.
test.use({
  baseURL: ({ untouched }, use) => use(untouched.url),
  storageState: ({ untouched }, use) => use(untouched.admin.state),
})

const quarterEnds = [2021, 2022, 2023, 2024, 2025].flatMap((year) =>
  ['03-31', '06-30', '09-30', '12-31'].map((day) => `${year}-${day}`),
)

async function sheetsOf(page: Page, days: readonly (string | null)[]) {
  const sheets: [string, number | undefined][] = []
  for (const day of days) {
    await page.goto(day === null ? '/' : `/?ngay=${day}`)
    await expect(page.locator('.late-goals, .heat').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    const pdf = await page.pdf({ preferCSSPageSize: true })
    sheets.push([day ?? 'today', pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length])
  }
  return sheets
}

// Targets missed by much take most space, and they are different ones at the end of each quarter.
test('the overview of today and of each quarter’s end of the plan is printed on one sheet of A4', async ({
  page,
}) => {
  const sheets = await sheetsOf(page, [null, ...quarterEnds])
  expect(sheets.filter(([, count]) => count !== 1)).toEqual([])
})

test('it is one sheet as well where much is unknown: clubs were founded whose members nobody has listed', async ({
  page,
  untouched: { admin },
}) => {
  for (const year of [2021, 2022])
    for (let club = 0; club < 6; club += 1)
      await foundClub(admin, { establishedOn: isoDate(`${year}-05-20`) })
  const sheets = await sheetsOf(page, [null, '2021-12-31', '2022-12-31', '2023-12-31', '2024-12-31'])
  expect(sheets.filter(([, count]) => count !== 1)).toEqual([])
})

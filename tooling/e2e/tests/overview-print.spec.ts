import { expect, test } from './fixture.ts'

// What is missed by much takes most room, so days of each kind are printed.
for (const day of ['', '?ngay=2023-12-31', '?ngay=2025-12-31'])
  test(`the overview ${day === '' ? 'of today' : day} is printed on one sheet of A4`, async ({ page }) => {
    await page.goto(`/${day}`)
    await expect(page.locator('.late-goals, .heat').first()).toBeVisible()
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
  })

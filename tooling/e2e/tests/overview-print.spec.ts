import { expect, test } from './fixture.ts'

test('printed, the overview is one sheet of A4: the sentence, what is missed and where, the other targets, the table of years', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.locator('.heat')).toBeVisible()
  await expect(page.locator('.target-row').first()).toBeAttached()
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  expect(printed).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/)
})

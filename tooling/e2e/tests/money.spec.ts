import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'

test('whoever answers for a province sees its money, unit by unit, and goes down to the book that is missing', async ({
  page,
  demo,
}) => {
  test.setTimeout(240_000)
  await page.context().addCookies(demo.admin.state.cookies)
  await page.goto(demo.url)
  await page.getByRole('navigation', { name: 'Các phần' }).getByRole('link', { name: 'Vốn và quỹ' }).click()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Vốn và quỹ')

  await test.step('the share of borrowers is judged against the clause that asks for it', async () => {
    const borrowers = page.locator('[data-part="borrowers"]')
    await expect(borrowers).toContainText('yêu cầu ít nhất 50%')
    await borrowers.getByRole('button', { name: /I\.2\.b:2/ }).click()
    await expect(borrowers).toContainText('50%')
    await expectGood(page, 'money')
  })

  await test.step('a unit leads to its communes, as of the day that was asked about', async () => {
    await page.getByRole('textbox', { name: 'Tính đến ngày' }).fill('30/06/2024')
    await page.getByRole('button', { name: 'Xem', exact: true }).click()
    await expect(page.locator('.lede')).toContainText('30/06/2024')
    const first = page.locator('[data-part="parts"] [data-unit]').first().getByRole('link')
    const name = await first.innerText()
    await first.click()
    await expect(heading).toHaveText(`Vốn và quỹ: ${name}`)
    await expect(page.locator('.lede')).toContainText('30/06/2024')
    expect(page.url()).toContain('ngay=2024-06-30')
  })

  await test.step('a club that lacks a fund leads to its book', async () => {
    const lacking = page.locator('[data-part="lacking"]')
    await lacking.locator('[data-club]').first().getByRole('link').click()
    await expect(page).toHaveURL(/\/so-quy$/)
  })
})

import { startServer } from '../server.ts'
import { expect, test } from './fixture.ts'

test('the number for help stands at the foot of every page, before anybody has signed in too', async ({
  browser,
}) => {
  await using server = await startServer({ env: { HELP_LINE: '0218 385 1234' } })
  const context = await browser.newContext({ baseURL: server.url })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page).toHaveURL('/thiet-lap')
  const number = page.getByRole('contentinfo').getByRole('link', { name: '0218 385 1234' })
  await expect(number).toHaveAttribute('href', 'tel:02183851234')
  await context.close()
})

test('without a number the foot says whom to ask', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('contentinfo')).toContainText('Hãy liên hệ quản trị viên cấp tỉnh')
})

import { startServer } from '../server.ts'
import { foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { firstAdmin } from './people.ts'

test.use({ baseURL: 'http://localhost', storageState: { cookies: [], origins: [] } })

test('an admin has the plan released each month: turns it on, sees when next, and turns it off', async ({
  page,
}) => {
  await using server = await startServer()
  const admin = await firstAdmin(server)
  await foundClub(admin)
  await page.context().addCookies(admin.state.cookies)
  await page.goto(`${server.url}/cong-bo`)
  const monthly = page.locator('[data-part="monthly"]')
  const day = monthly.getByLabel('Ngày trong tháng')
  const save = monthly.getByRole('button', { name: 'Lưu' })
  await expect(monthly).toContainText('Đang tắt: chỉ công bố khi có người bấm.')

  await day.selectOption('Ngày 5')
  await save.click()
  await expect(monthly).toContainText(/Lần kế tiếp: 05\/\d\d\/\d{4}, do .+ bật\./)
  await page.reload()
  await expect(day).toHaveValue('5')
  await expectGood(page, 'monthly')

  await day.selectOption('Tắt')
  await save.click()
  await expect(monthly).toContainText('Đang tắt')
})

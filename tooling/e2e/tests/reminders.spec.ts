import { caoSonToday } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { newUser } from './people.ts'

test('an officer says where and of what she is reminded, is told what is wrong beside the field, and stops it', async ({
  browser,
  demo: { admin, url },
}) => {
  const officer = await newUser(url, admin, [{ role: 'officer', scope: { kind: 'unit', unit: caoSonToday } }])
  const context = await browser.newContext({ baseURL: url, storageState: officer.state })
  const page = await context.newPage()
  await page.goto('/tai-khoan')
  await expect(page.getByRole('heading', { name: 'Nhắc việc qua thư điện tử' })).toBeVisible()
  await expect(page.getByText('chưa gửi thư nào')).toBeVisible()
  const address = page.getByLabel('Địa chỉ thư điện tử của tôi')
  const save = page.getByRole('button', { name: 'Lưu nhắc việc' })

  await page.getByLabel('Báo cáo tháng nộp muộn').check()
  await save.click()
  await expect(page.getByRole('alert')).toContainText('Chưa điền.')
  await address.fill('can bo')
  await save.click()
  await expect(page.getByRole('alert')).toContainText('Hãy ghi một địa chỉ thư điện tử')
  await expect(page.getByLabel('Báo cáo tháng nộp muộn')).toBeChecked()
  await expectGood(page, 'reminders')
  await address.fill('can.bo@example.org')
  await save.click()
  await expect(page.getByText('Đã lưu. Thư sẽ đến địa chỉ này.')).toBeVisible()

  await page.reload()
  await expect(address).toHaveValue('can.bo@example.org')
  await expect(page.getByLabel('Báo cáo tháng nộp muộn')).toBeChecked()
  await expect(page.getByLabel('Việc đã hẹn sau khi kiểm tra')).not.toBeChecked()
  // Nobody else sees the address.
  const seen = JSON.stringify([await admin.api.users.list.query(), await admin.api.reminders.own.query()])
  expect(seen).not.toContain('can.bo@example.org')

  await address.fill('')
  await page.getByLabel('Báo cáo tháng nộp muộn').uncheck()
  await save.click()
  await expect(page.getByText('Đã lưu. Không gửi thư nữa.')).toBeVisible()
  await context.close()
})

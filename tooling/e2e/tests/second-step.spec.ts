import { Secret, TOTP } from 'otpauth'
import { caoSonToday } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { newUser } from './people.ts'

test('an officer makes her login ask for a code, signs in with one, and ends a session elsewhere', async ({
  browser,
  demo: { admin, url },
}) => {
  const officer = await newUser(url, admin, [{ role: 'officer', scope: { kind: 'unit', unit: caoSonToday } }])
  const context = await browser.newContext({ baseURL: url, storageState: officer.state })
  const page = await context.newPage()
  await page.goto('/tai-khoan')
  await expect(page.getByText('nên bật')).toBeVisible()
  await page.getByRole('textbox', { name: 'Mật khẩu hiện tại' }).first().fill('không phải mật khẩu')
  await page.getByRole('button', { name: 'Bật mã xác nhận' }).click()
  await expect(page.getByRole('alert')).toContainText('Mật khẩu hiện tại không đúng.')
  await page.getByRole('textbox', { name: 'Mật khẩu hiện tại' }).first().fill(officer.password)
  await page.getByRole('button', { name: 'Bật mã xác nhận' }).click()

  await expect(page.getByRole('img', { name: 'Hình vuông' })).toBeVisible()
  await expectGood(page, 'second-step-picture')
  const secret = await page.locator('code').innerText()
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) })
  await page.getByLabel('Mã 6 số đang hiện').fill('000000')
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await expect(page.getByRole('alert')).toContainText('Mã không đúng.')
  await page.getByLabel('Mã 6 số đang hiện').fill(totp.generate())
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await expect(page.getByRole('heading', { name: 'Mã dự phòng' })).toBeFocused()
  const codes = await page
    .getByRole('listitem')
    .filter({ has: page.locator('code') })
    .allInnerTexts()
  expect(codes).toHaveLength(10)
  await page.getByRole('button', { name: 'Tôi đã cất các mã này' }).click()
  await expect(page.getByText('Còn 10 mã dự phòng.')).toBeVisible()

  const elsewhere = await browser.newContext({ baseURL: url, storageState: { cookies: [], origins: [] } })
  const phone = await elsewhere.newPage()
  await phone.goto('/dang-nhap')
  await phone.getByLabel('Tên đăng nhập').fill(officer.userName)
  await phone.getByRole('textbox', { name: 'Mật khẩu' }).fill(officer.password)
  await phone.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(phone.getByLabel('Mã xác nhận')).toBeFocused()
  await phone.keyboard.type('999999')
  await phone.keyboard.press('Enter')
  await expect(phone.getByRole('alert')).toContainText('Mã không đúng, đã hết hạn hoặc đã dùng rồi.')
  await expectGood(phone, 'login-code')
  await phone.getByLabel('Mã xác nhận').fill(codes[0]?.toLowerCase() ?? '')
  await phone.keyboard.press('Enter')
  await expect(phone).toHaveURL(/\/viec-hom-nay$/)

  await page.reload()
  await expect(page.getByText('Còn 9 mã dự phòng.')).toBeVisible()
  const sessions = page.getByRole('listitem').filter({ hasText: 'dùng gần nhất' })
  await expect(sessions).toHaveCount(2)
  await page.getByRole('button', { name: /^Kết thúc phiên/ }).click()
  await expect(sessions).toHaveCount(1)
  await expectGood(page, 'account')
  await phone.goto('/cau-lac-bo')
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập')
  await elsewhere.close()
  await context.close()
})

import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './passwords.ts'

test('a password is stored so that two who chose the same do not show it', async () => {
  const [one, other] = await Promise.all([
    hashPassword('lúa chín đầy đồng'),
    hashPassword('lúa chín đầy đồng'),
  ])
  expect(one).not.toBe(other)
  expect(await verifyPassword(one, 'lúa chín đầy đồng')).toBe(true)
  expect(await verifyPassword(one, 'lúa chín đầy đống')).toBe(false)
})

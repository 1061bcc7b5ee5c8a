import { describe, expect, test } from 'vitest'
import { checkPassword, hashPassword, verifyPassword } from './passwords.ts'

describe('a password', () => {
  test.each([
    'lúa chín đầy đồng 27',
    'correct horse battery staple',
    'Xóm Mừng họp thứ bảy',
    'T7#kq!vR0zP2', // twelve characters
    `${'đ'.repeat(10)}xyz`,
  ])('%s will do', (password) => expect(checkPassword(password)).toBeNull())

  test.each([
    'matkhau123456',
    'Mật khẩu 2025',
    'Hoabinh@2024',
    'admin123456789',
    'aaaaaaaaaaaa',
    '111111111111',
    'Câu lạc bộ 123',
    'HoaBinhPhuTho1',
  ])('%s is too easy to guess', (password) => expect(checkPassword(password)).toBe('passwordTooCommon'))

  test('has twelve characters at least and 128 at most', () => {
    expect(checkPassword('T7#kq!vR0zP')).toBe('passwordTooShort')
    expect(checkPassword('lúa chín '.repeat(20))).toBe('tooLong')
  })

  test('is stored so that two who chose the same do not show it', async () => {
    const [one, other] = await Promise.all([
      hashPassword('lúa chín đầy đồng'),
      hashPassword('lúa chín đầy đồng'),
    ])
    expect(one).not.toBe(other)
    expect(await verifyPassword(one, 'lúa chín đầy đồng')).toBe(true)
    expect(await verifyPassword(one, 'lúa chín đầy đống')).toBe(false)
  })
})

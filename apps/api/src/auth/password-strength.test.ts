import { describe, expect, test } from 'vitest'
import { checkPassword } from './password-strength.ts'

describe('a password that will do', () => {
  test.each([
    'lúa chín đầy đồng 27',
    'ba con mèo nhỏ xinh',
    'correct horse battery staple',
    'Xóm Mừng họp thứ bảy',
    'T7#kq!vR0zP2', // twelve characters
    `${'lúa chín đầy đồng '.repeat(7)}`, // 126 characters
  ])('%s', (password) => expect(checkPassword(password)).toBeNull())
})

describe('a password that is tried first', () => {
  test.each([
    ...['matkhau123456', 'Mật khẩu 2025', 'Câu lạc bộ 123', 'anhyeuem1234', 'nguyenvannam', 'lienthehe2026'],
    ...['Hoabinh@2024', 'HoaBinhPhuTho1', 'hoabinh19081986', 'quantrivien2026'],
    ...['aaaaaaaaaaaa', '111111111111', '0987654321098', `${'đ'.repeat(10)}xyz`, '01/01/1950/01'],
    // From the lists of passwords that attackers trade: rows of keys, words with a year, words with a replaced letter.
    ...['1q2w3e4r5t6y', 'q1w2e3r4t5y6', 'qazwsxedcrfv', '123qweasdzxc', '1qaz2wsx3edc', 'zaq12wsxcde3'],
    ...['asdfghjkl123', 'zxcvbnm12345', 'passw0rd1234', 'P@ssw0rd2024', 'admin123456789', 'letmein12345'],
    ...[
      'iloveyou1234',
      'Welcome12345',
      'sunshine2024',
      'football1234',
      'michaeljordan',
      'trustno1trustno1',
      '1q2w'.repeat(32),
    ],
  ])('%s', (password) => expect(checkPassword(password)).toBe('passwordTooCommon'))
})

test('a password has twelve characters at least and 128 at most', () => {
  expect(checkPassword('T7#kq!vR0zP')).toBe('passwordTooShort')
  expect(checkPassword('lúa chín '.repeat(20))).toBe('tooLong')
})

import { expect, test } from 'vitest'
import { createOneTimePassword } from './one-time-password.ts'

test('a password for the first login is typed from paper: no sign looks like another', () => {
  const passwords = Array.from({ length: 200 }, createOneTimePassword)
  for (const password of passwords) expect(password).toMatch(/^(?:[a-hjkmnp-z2-9]{4}-){2}[a-hjkmnp-z2-9]{4}$/)
  expect(new Set(passwords).size).toBe(passwords.length)
})

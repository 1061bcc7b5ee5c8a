import { describe, expect, test } from 'vitest'
import { gate } from './gate.ts'

const asked = (pathname: string, search = '') => ({ pathname, search })
const nobody = { needsAdmin: false, signedIn: false, mustSecureAccount: false }
const unfounded = { ...nobody, needsAdmin: true }
const somebody = { ...nobody, signedIn: true }

test('before there is an administrator every address leads to the first run', () => {
  expect(gate(asked('/cau-lac-bo'), unfounded)).toBe('/thiet-lap')
  expect(gate(asked('/thiet-lap'), unfounded)).toBeNull()
})

test('whoever signs in comes back to the screen and the filters they asked for', () => {
  const login = gate(asked('/cau-lac-bo', '?huyen=150&trang=2'), nobody)
  expect(login).toBe('/dang-nhap?tu=%2Fcau-lac-bo%3Fhuyen%3D150%26trang%3D2')
  expect(gate(asked('/dang-nhap', '?tu=%2Fcau-lac-bo%3Fhuyen%3D150%26trang%3D2'), somebody)).toBe(
    '/cau-lac-bo?huyen=150&trang=2',
  )
})

describe('an address of another site is not followed after signing in', () => {
  test.each(['https://example.org/', '//example.org/', '/\\example.org', 'javascript:alert(1)'])(
    '%s',
    (to) => {
      expect(gate(asked('/dang-nhap', `?tu=${encodeURIComponent(to)}`), somebody)).toBe('/')
    },
  )
})

test('signed in, one sees what one asked for', () => {
  expect(gate(asked('/nguoi-dung'), somebody)).toBeNull()
  expect(gate(asked('/thiet-lap'), somebody)).toBe('/')
})

test('where a code is required, or a password of one’s own, that comes before anything else', () => {
  const awaited = { ...somebody, mustSecureAccount: true }
  expect(gate(asked('/cau-lac-bo'), awaited)).toBe('/tai-khoan')
  expect(gate(asked('/tai-khoan'), awaited)).toBeNull()
})

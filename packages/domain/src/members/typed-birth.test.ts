import { describe, expect, test } from 'vitest'
import { parseTypedBirth } from './typed-birth.ts'

describe('a birth is read as exactly as it is known', () => {
  test.each([
    { typed: '1948', is: '1948' },
    { typed: '12/1948', is: '1948-12' },
    { typed: '5/12/1948', is: '1948-12-05' },
    { typed: '00/00/1948', is: '1948' },
    { typed: '00/12/1948', is: '1948-12' },
    { typed: '01/07/1951–30/06/1952', is: '1951-07-01/1952-06-30' },
    { typed: '48', is: null },
    { typed: '13/1948', is: null },
    { typed: 'khoảng 1948', is: null },
  ])('$typed is $is', ({ typed, is }) => {
    expect(parseTypedBirth(typed)).toBe(is)
  })
})

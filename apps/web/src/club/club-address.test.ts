import { isoDate } from '@lienthehe/domain'
import { expect, test } from 'vitest'
import { clubPath, partOf } from './club-address.ts'

const partIn = (path: string) => new URLSearchParams(path.split('?')[1]).get('xem') ?? undefined

test.each(['standing', 'members', 'board', 'papers', 'history'] as const)(
  '%s is found by its address',
  (part) => {
    expect(partOf(partIn(clubPath('abc', part)))).toBe(part)
  },
)

test('a word that means nothing shows how the club stands', () => {
  expect(partOf('khong-co')).toBe('standing')
  expect(partOf(undefined)).toBe('standing')
})

test('the day and what is looked for stay in the address', () => {
  expect(clubPath('abc', 'members', { day: isoDate('2024-12-31'), lacking: 'women' })).toBe(
    '/cau-lac-bo/abc?xem=thanh-vien&ngay=2024-12-31&thieu=women',
  )
  expect(clubPath('abc')).toBe('/cau-lac-bo/abc')
})

import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { isMonth, lastDayOfMonth, month, monthOf, monthsAfter } from './month.ts'

test.each(['2024-00', '2024-13', '2024-1', '2024', '2024-01-01', ''])('%j is no month', (text) => {
  expect(isMonth(text)).toBe(false)
  expect(() => month(text)).toThrow(RangeError)
})

test('a month ends on its last day, also in a leap year', () => {
  expect(lastDayOfMonth(month('2024-02'))).toBe('2024-02-29')
  expect(lastDayOfMonth(month('2023-02'))).toBe('2023-02-28')
  expect(monthOf(isoDate('2024-02-29'))).toBe('2024-02')
})

describe('so many months after a day', () => {
  test.each([
    { from: '2024-01-31', months: 1, is: '2024-02-29' },
    { from: '2024-01-31', months: 2, is: '2024-03-31' },
    { from: '2024-12-15', months: 1, is: '2025-01-15' },
    { from: '2024-01-15', months: -1, is: '2023-12-15' },
    { from: '2024-05-31', months: 25, is: '2026-06-30' },
  ])('$from and $months is $is', ({ from, months, is }) => {
    expect(monthsAfter(isoDate(from), months)).toBe(is)
  })
})

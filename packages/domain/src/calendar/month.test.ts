import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween, isoDate } from './iso-date.ts'
import { dayOfMonth, firstDayOfMonth, isMonth, lastDayOfMonth, month, monthOf, nextMonth } from './month.ts'

describe('a month', () => {
  test.each([
    { text: '2024-02', is: true },
    { text: '2024-13', is: false },
    { text: '2024-00', is: false },
    { text: '2024-2', is: false },
    { text: '02/2024', is: false },
    { text: '2024-02-01', is: false },
  ])('$text exists: $is', ({ text, is }) => {
    expect(isMonth(text)).toBe(is)
  })

  test('an impossible month is refused by name', () => {
    expect(() => month('2024-13')).toThrow('2024-13')
  })

  test.each([
    { text: '2024-01', last: '2024-01-31', next: '2024-02' },
    { text: '2024-02', last: '2024-02-29', next: '2024-03' },
    { text: '2023-02', last: '2023-02-28', next: '2023-03' },
    { text: '2023-12', last: '2023-12-31', next: '2024-01' },
  ])('$text ends on $last, and then comes $next', ({ text, last, next }) => {
    expect(lastDayOfMonth(month(text))).toBe(last)
    expect(nextMonth(month(text))).toBe(next)
  })

  test('a day that a month lacks is its last one', () => {
    expect(dayOfMonth(month('2023-02'), 30)).toBe('2023-02-28')
    expect(dayOfMonth(month('2023-02'), 5)).toBe('2023-02-05')
    expect(monthOf(isoDate('2023-02-28'))).toBe('2023-02')
  })

  test('months follow upon each other without a gap', () => {
    const months = fc
      .record({ year: fc.integer({ min: 1900, max: 2100 }), number: fc.integer({ min: 1, max: 12 }) })
      .map(({ year, number }) => month(`${year}-${String(number).padStart(2, '0')}`))
    fc.assert(
      fc.property(months, (one) => {
        expect(daysBetween(lastDayOfMonth(one), firstDayOfMonth(nextMonth(one)))).toBe(1)
      }),
      { numRuns: 300, seed: 146 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween, isIsoDate, isoDate } from './iso-date.ts'

describe('a civil date', () => {
  test.each([
    { text: '2020-10-09', is: true },
    { text: '2024-02-29', is: true },
    { text: '2023-02-29', is: false },
    { text: '1900-02-29', is: false }, // a century is no leap year …
    { text: '2000-02-29', is: true }, // … but every fourth one is
    { text: '2023-04-31', is: false },
    { text: '2023-13-01', is: false },
    { text: '2023-00-10', is: false },
    { text: '09/10/2020', is: false },
    { text: '2020-10-9', is: false },
  ])('$text exists: $is', ({ text, is }) => {
    expect(isIsoDate(text)).toBe(is)
  })

  test('an impossible day is refused by name', () => {
    expect(() => isoDate('2023-02-30')).toThrow('2023-02-30')
  })

  test('days between two dates agree with the calendar of the platform', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, day, (from, to) => {
        const [fromDate, toDate] = [from, to].map((date) => isoDate(date.toISOString().slice(0, 10)))
        if (fromDate === undefined || toDate === undefined) return
        const days = (Date.parse(toDate) - Date.parse(fromDate)) / 86_400_000
        expect(daysBetween(fromDate, toDate)).toBe(days)
      }),
      { numRuns: 500, seed: 146 },
    )
  })
})

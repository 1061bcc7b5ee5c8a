import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween, isoDate } from '../../calendar/iso-date.ts'
import { dueOn, nextDueDay } from './due-day.ts'

describe('instalments are due on the regulation’s day of the month', () => {
  test.each([
    { startsOn: '2024-01-17', dueDay: null, first: '2024-02-17', second: '2024-03-17' },
    { startsOn: '2024-01-31', dueDay: null, first: '2024-02-29', second: '2024-03-31' },
    { startsOn: '2024-01-21', dueDay: 21, first: '2024-02-21', second: '2024-03-21' },
    // Eleven days after the loan is too soon for a first instalment; fifteen days is not.
    { startsOn: '2024-01-10', dueDay: 21, first: '2024-02-21', second: '2024-03-21' },
    { startsOn: '2024-01-06', dueDay: 21, first: '2024-01-21', second: '2024-02-21' },
    { startsOn: '2024-01-25', dueDay: 1, first: '2024-03-01', second: '2024-04-01' },
    { startsOn: '2024-01-20', dueDay: 31, first: '2024-02-29', second: '2024-03-31' },
  ])('lent on $startsOn, due each $dueDay: $first, then $second', ({ startsOn, dueDay, first, second }) => {
    const terms = { startsOn: isoDate(startsOn), dueDay }
    expect([0, 1, 2].map((number) => dueOn(terms, number))).toEqual([startsOn, first, second])
  })

  test('between two due days lies a month, and before the first one at least half of one', () => {
    const days = fc.record({
      startsOn: fc
        .integer({ min: 0, max: 1460 })
        .map((day) => isoDate(new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10))),
      dueDay: fc.integer({ min: 1, max: 31 }),
      number: fc.integer({ min: 1, max: 60 }),
    })
    fc.assert(
      fc.property(days, ({ number, ...terms }) => {
        const first = daysBetween(terms.startsOn, dueOn(terms, 1))
        expect(first).toBeGreaterThanOrEqual(15)
        expect(first).toBeLessThanOrEqual(46)
        const gap = daysBetween(dueOn(terms, number), dueOn(terms, number + 1))
        expect(gap).toBeGreaterThanOrEqual(28)
        expect(gap).toBeLessThanOrEqual(31)
        expect(nextDueDay(terms, dueOn(terms, number))).toBe(dueOn(terms, number))
      }),
      { seed: 146, numRuns: 500 },
    )
  })
})

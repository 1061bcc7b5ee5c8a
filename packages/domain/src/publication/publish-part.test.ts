import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { judgePart } from '../progress/part.ts'
import { highestOf, type Interval } from '../verdicts/interval.ts'
import { publishPart } from './publish-part.ts'

const asOf = isoDate('2025-12-31')

const road = { from: isoDate('2020-01-01'), to: asOf, baseline: 0, steady: false }

/** The range that is shown for this number of people and this demand. */
function shownOf(actual: Interval, need: number): Interval {
  const judged = judgePart({ kind: 'atLeast', count: need }, { actual, of: null }, road, asOf)
  return publishPart({ year: null, span: null, district: null, actual, of: null, ...judged }, false).actual
}

test.each([
  { actual: { low: 3741, high: 3748 }, shows: { low: 3740, high: 3749 } },
  { actual: { low: 3741, high: 3744 }, shows: { low: 3740, high: 3745 } },
  { actual: { low: 3741, high: 3750 }, shows: { low: 3740, high: 3750 } },
  { actual: { low: 3752, high: 3758 }, shows: { low: 3750, high: 3760 } },
])('of 3,750 asked for $actual shows $shows: what is too few never reaches it', ({ actual, shows }) => {
  expect(shownOf(actual, 3750)).toEqual(shows)
})

test('of a range no end is on the wrong side of the truth, nor on another side of the demand', () => {
  const range = fc.record({ low: fc.nat(6_000), more: fc.integer({ min: 1, max: 4_000 }) })
  fc.assert(
    fc.property(range, fc.integer({ min: 1, max: 6_000 }), fc.boolean(), (drawn, need, isOpen) => {
      const actual: Interval = { low: drawn.low, high: isOpen ? 'unbounded' : drawn.low + drawn.more }
      const demand = { kind: 'atLeast', count: need } as const
      const judge = (count: Interval) => judgePart(demand, { actual: count, of: null }, road, asOf)
      const shown = shownOf(actual, need)
      expect(shown.low).toBeLessThanOrEqual(actual.low)
      expect(highestOf(shown)).toBeGreaterThanOrEqual(highestOf(actual))
      expect(judge(shown).status).toBe(judge(actual).status)
    }),
    { seed: 146 },
  )
})

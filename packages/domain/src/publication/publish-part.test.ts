import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { judgePart } from '../progress/part.ts'
import { type Count, highestOf } from '../verdicts/count.ts'
import { publishPart } from './publish-part.ts'

const asOf = isoDate('2025-12-31')

test('of a range no end is on the wrong side of the truth, nor on another side of the demand', () => {
  const range = fc.record({ low: fc.nat(6_000), more: fc.integer({ min: 1, max: 4_000 }) })
  fc.assert(
    fc.property(range, fc.integer({ min: 1, max: 6_000 }), fc.boolean(), (drawn, need, isOpen) => {
      const actual: Count = { low: drawn.low, high: isOpen ? 'unbounded' : drawn.low + drawn.more }
      const road = { from: isoDate('2020-01-01'), to: asOf, baseline: 0, steady: false }
      const demand = { kind: 'atLeast', count: need } as const
      const part = { year: null, span: null, district: null, actual, of: null }
      const judge = (count: Count) => judgePart(demand, { actual: count, of: null }, road, asOf)
      const shown = publishPart({ ...part, ...judge(actual) }, false).actual
      expect(shown.low).toBeLessThanOrEqual(actual.low)
      expect(highestOf(shown)).toBeGreaterThanOrEqual(highestOf(actual))
      expect(judge(shown).status).toBe(judge(actual).status)
    }),
    { seed: 146 },
  )
})

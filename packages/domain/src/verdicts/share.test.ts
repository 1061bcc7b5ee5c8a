import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactly, unknownInterval } from './interval.ts'
import {
  isShareAtLeast,
  isShareAtMost,
  shareOf,
  shareOfTally,
  wholeWhenFewest,
  wholeWhenMost,
} from './share.ts'

describe('a share of which neither part nor whole need be known', () => {
  test.each([
    { share: shareOf(exactly(76), exactly(151)), is: 'yes' }, // 50.3 %
    { share: shareOf(exactly(75), exactly(151)), is: 'no' }, // 49.7 %
    { share: shareOf(exactly(139), { low: 139, high: 'unbounded' }), is: 'unknown' },
    { share: shareOf(exactly(139), { low: 141, high: 278 }), is: 'yes' }, // 50 % of the largest possible whole
    { share: shareOf(exactly(139), { low: 279, high: 'unbounded' }), is: 'no' },
    { share: shareOf(unknownInterval, exactly(10)), is: 'unknown' },
    { share: shareOf(exactly(0), exactly(0)), is: 'unknown' }, // the whole is 0
    { share: shareOf(exactly(0), { low: 0, high: 5 }), is: 'unknown' }, // the whole may be 0
    { share: shareOf(exactly(0), { low: 1, high: 5 }), is: 'no' },
    { share: shareOfTally({ yes: 5, no: 3, unknown: 2 }), is: 'yes' },
    { share: shareOfTally({ yes: 4, no: 3, unknown: 2 }), is: 'unknown' },
  ])('$share is at least half: $is', ({ share, is }) => {
    expect(isShareAtLeast(share, 50)).toBe(is)
  })

  test('at most 60 %: one more is too many', () => {
    expect(isShareAtMost(shareOf(exactly(6), exactly(10)), 60)).toBe('yes')
    expect(isShareAtMost(shareOf(exactly(61), exactly(100)), 60)).toBe('no')
  })

  test('at most 40 % of 5 to 8, of which 5 are so: even of 8 it is more', () => {
    expect(isShareAtMost(shareOf(exactly(5), { low: 5, high: 8 }), 40)).toBe('no')
    expect(isShareAtMost(shareOf(exactly(5), { low: 5, high: 13 }), 40)).toBe('unknown')
  })

  test('the whole is as large as who is so makes it: of 5 to 8, with 2 who are not, 7 to 10', () => {
    const share = { actual: { low: 5, high: 8 }, others: exactly(2), of: { low: 7, high: 10 } }
    expect([wholeWhenFewest(share), wholeWhenMost(share)]).toEqual([7, 10])
  })

  test('the whole of which nothing bounds who is so: the least that it can be, 7', () => {
    const share = shareOf({ low: 5, high: 'unbounded' }, { low: 7, high: 'unbounded' })
    expect(wholeWhenMost(share)).toBe(7)
  })

  const range = (most: number) =>
    fc.tuple(fc.nat(most), fc.nat(most)).map(([one, other]) => ({
      low: Math.min(one, other),
      high: Math.max(one, other),
    }))

  test('answers exactly when all that may be give one answer (2,000 shares)', () => {
    fc.assert(
      fc.property(range(8), range(14), fc.nat(100), (counted, whole, percent) => {
        fc.pre(whole.high >= counted.low)
        const possible = new Set<string>()
        for (let part = counted.low; part <= counted.high; part += 1)
          for (let all = Math.max(part, whole.low); all <= whole.high; all += 1)
            possible.add(all === 0 ? 'unknown' : 100 * part >= percent * all ? 'yes' : 'no')
        const [only] = possible
        // A share of an empty whole has no answer, and neither has a share for which both answers are
        // possible.
        const answer = possible.size === 1 ? only : 'unknown'
        const given = isShareAtLeast(shareOf(counted, whole), percent)
        expect(given).toBe(answer)
      }),
      { numRuns: 2000, seed: 146 },
    )
  })
})

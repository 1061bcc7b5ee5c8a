import { exactly, highestOf, type Interval, intervalOf } from './interval.ts'
import { type Answer, type Tally, totalOf } from './tally.ts'

/**
 * A part of a whole: `actual` have a property, `others` do not, and both together are `of`. Each is a range; if 139 of
 * at most 141 clubs certainly have the property, `others` is 0–2.
 */
export type Share = { readonly actual: Interval; readonly others: Interval; readonly of: Interval }

/** The counted part of a whole; the whole is at least as large as the counted part. */
export function shareOf(counted: Interval, whole: Interval): Share {
  const of = { low: Math.max(whole.low, counted.low), high: whole.high }
  const most = Math.min(highestOf(counted), highestOf(of))
  return {
    actual: { low: counted.low, high: rangeEnd(most) },
    others: {
      low: Math.max(0, of.low - most),
      high: of.high === 'unbounded' ? 'unbounded' : of.high - counted.low,
    },
    of,
  }
}

/** The share of those with a property, when for some it is unknown whether they have it. */
export function shareOfTally(tally: Tally): Share {
  return shareOf(intervalOf(tally), exactly(totalOf(tally)))
}

/** Is the share at least this many percent, for every value in the ranges? `unknown` if the whole may be empty. */
export function isShareAtLeast(share: Share, percent: number): Answer {
  const worst = wholeWhenFewest(share)
  if (share.of.low > 0 && 100 * share.actual.low >= percent * worst) return 'yes'
  const best = wholeWhenMost(share)
  const most = highestOf(share.actual)
  return Number.isFinite(most) && 100 * most < percent * best ? 'no' : 'unknown'
}

/** Is the share at most this many percent? */
export function isShareAtMost({ actual, others, of }: Share, percent: number): Answer {
  return isShareAtLeast({ actual: others, others: actual, of }, 100 - percent)
}

/** The whole if `actual` is as small and `others` as large as possible. */
export function wholeWhenFewest({ actual, others }: Share): number {
  return actual.low + highestOf(others)
}

/** The whole if `actual` is as large as possible; if `actual` has no upper limit, the smallest possible whole. */
export function wholeWhenMost({ actual, others, of }: Share): number {
  return actual.high === 'unbounded' ? of.low : actual.high + others.low
}

function rangeEnd(number: number): Interval['high'] {
  return Number.isFinite(number) ? number : 'unbounded'
}

import { exactly, highestOf, type Interval, intervalOf } from './interval.ts'
import { type Answer, type Tally, totalOf } from './tally.ts'

/**
 * A part of a whole, each figure a range: `actual` have a property, `others` do not, and both together are `of`. None
 * need be known: if 139 of at most 141 clubs certainly have it, `others` is 0–2.
 */
export type Share = { readonly actual: Interval; readonly others: Interval; readonly of: Interval }

/** The counted part of a whole, which contains at least the counted ones. */
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

/** A share of things, each of which is known to have a property, known not to have it, or unknown. */
export function shareOfTally(tally: Tally): Share {
  return shareOf(intervalOf(tally), exactly(totalOf(tally)))
}

/**
 * Is the share at least this many percent, whatever the ranges turn out to be? Neither yes nor no where the whole may
 * be empty.
 */
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

/** The whole when `actual` is as low and `others` as high as possible. */
export function wholeWhenFewest({ actual, others }: Share): number {
  return actual.low + highestOf(others)
}

/** The whole when `actual` is as high as possible; where it has no bound, the least possible whole. */
export function wholeWhenMost({ actual, others, of }: Share): number {
  return actual.high === 'unbounded' ? of.low : actual.high + others.low
}

function rangeEnd(number: number): Interval['high'] {
  return Number.isFinite(number) ? number : 'unbounded'
}

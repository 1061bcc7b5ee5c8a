import { exactly, highestOf, type Interval, intervalOf } from './interval.ts'
import { type Answer, type Tally, totalOf } from './tally.ts'

/**
 * Some of a whole, each figure a range: `actual` are so, `others` are not, and both together are `of`. Neither need be
 * known: of 139 clubs that may be all of 141, `others` is 0–2.
 */
export type Share = { readonly actual: Interval; readonly others: Interval; readonly of: Interval }

/** So many of a whole that has at least those that were counted in it. */
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

/** A share of things of which each is known to be so, known not to be, or unknown. */
export function shareOfTally(tally: Tally): Share {
  return shareOf(intervalOf(tally), exactly(totalOf(tally)))
}

/** Is the share at least so many percent, whatever the ranges turn out to be? Of what may be nothing it is neither. */
export function isShareAtLeast(share: Share, percent: number): Answer {
  const worst = wholeWhenFewest(share)
  if (share.of.low > 0 && 100 * share.actual.low >= percent * worst) return 'yes'
  const best = wholeWhenMost(share)
  const most = highestOf(share.actual)
  return Number.isFinite(most) && 100 * most < percent * best ? 'no' : 'unknown'
}

/** Is the share at most so many percent? */
export function isShareAtMost({ actual, others, of }: Share, percent: number): Answer {
  return isShareAtLeast({ actual: others, others: actual, of }, 100 - percent)
}

/** The whole when as few as possible are so and as many as possible are not. */
export function wholeWhenFewest({ actual, others }: Share): number {
  return actual.low + highestOf(others)
}

/** The whole when as many as possible are so; where nothing bounds these, the least that it can be. */
export function wholeWhenMost({ actual, others, of }: Share): number {
  return actual.high === 'unbounded' ? of.low : actual.high + others.low
}

function rangeEnd(number: number): Interval['high'] {
  return Number.isFinite(number) ? number : 'unbounded'
}

import type { Answer, Tally } from './tally.ts'

/** A number that may not be known exactly: at least `low`, at most `high`, both included. */
export type Interval = { readonly low: number; readonly high: number | 'unbounded' }

/** Nothing has been recorded: any number is possible. */
export const unknownInterval: Interval = { low: 0, high: 'unbounded' }

/** A known number: both ends are equal to it. */
export function exactly(value: number): Interval {
  return { low: value, high: value }
}

/** Is the number known? */
export function isExact({ low, high }: Interval): boolean {
  return low === high
}

/** Is nothing known about the number? */
export function isUnknown({ low, high }: Interval): boolean {
  return low === 0 && high === 'unbounded'
}

/** Is this a number with an upper limit? */
export function isBounded(count: Interval | null): count is Interval & { readonly high: number } {
  return count !== null && count.high !== 'unbounded'
}

/** How many are `yes`? The range covers every possible answer for the unknown ones. */
export function intervalOf({ yes, unknown }: Tally): Interval {
  return { low: yes, high: yes + unknown }
}

export function sumIntervals(counts: readonly Interval[]): Interval {
  return counts.reduce(
    (sum, { low, high }) => ({
      low: sum.low + low,
      high: sum.high === 'unbounded' || high === 'unbounded' ? 'unbounded' : sum.high + high,
    }),
    exactly(0),
  )
}

/** Is the number at least `demand`? `unknown` if it depends on what is not known. */
export function isAtLeast({ low, high }: Interval, demand: number): Answer {
  if (low >= demand) return 'yes'
  return high !== 'unbounded' && high < demand ? 'no' : 'unknown'
}

/** The largest possible number; infinity if there is no upper limit. */
export function highestOf({ high }: Interval): number {
  return high === 'unbounded' ? Number.POSITIVE_INFINITY : high
}

import type { Answer, Tally } from './tally.ts'

/** A number that may not be known exactly: at least `low`, at most `high`. Ends included. */
export type Count = { readonly low: number; readonly high: number | 'unbounded' }

/** Nothing has been recorded: any number is possible. */
export const unknownCount: Count = { low: 0, high: 'unbounded' }

/** A number that is known: both ends are it. */
export function exactly(value: number): Count {
  return { low: value, high: value }
}

/** Is the number known? */
export function isExact({ low, high }: Count): boolean {
  return low === high
}

/** Is nothing known of the number? */
export function isUnknown({ low, high }: Count): boolean {
  return low === 0 && high === 'unbounded'
}

/** Is there a number, and one that it cannot pass? */
export function isBounded(count: Count | null): count is Count & { readonly high: number } {
  return count !== null && count.high !== 'unbounded'
}

/** How many are so, whatever the unknown ones turn out to be? */
export function countOf({ yes, unknown }: Tally): Count {
  return { low: yes, high: yes + unknown }
}

export function sumCounts(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { low, high }) => ({
      low: sum.low + low,
      high: sum.high === 'unbounded' || high === 'unbounded' ? 'unbounded' : sum.high + high,
    }),
    exactly(0),
  )
}

/** Is the number at least this? `unknown` when what is missing could decide either way. */
export function isAtLeast({ low, high }: Count, demand: number): Answer {
  if (low >= demand) return 'yes'
  return high !== 'unbounded' && high < demand ? 'no' : 'unknown'
}

/** The most that the number may be; without a bound, infinity. */
export function highestOf({ high }: Count): number {
  return high === 'unbounded' ? Number.POSITIVE_INFINITY : high
}

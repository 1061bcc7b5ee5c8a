import type { Count } from './count.ts'
import type { Tally } from './tally.ts'
import { totalOf } from './tally.ts'

/** From `low` to `high`, ends included: whole percents of a share, or people of a count. */
export type Band = { readonly low: number; readonly high: number }

/**
 * Where something stands against a band. `either` is outside for certain, on a side that depends on what is
 * unknown: of four members no number of women is 60–70 %.
 */
export type Standing =
  | { readonly status: 'met' }
  | { readonly status: 'unmet'; readonly side: 'below' | 'above' | 'either'; readonly shortfall: number }
  | { readonly status: 'undetermined' }

/**
 * Where a share stands against a band in whole percents, whatever the unknown people turn out to be.
 * Exact: 38 of 54 is above 70 % although it rounds to 70. The shortfall is the fewest people too few or too many.
 */
export function standingOfShare(tally: Tally, { low, high }: Band): Standing {
  const people = totalOf(tally)
  // A share of nobody is not 0 % and not inside every band: there is nothing to judge.
  if (people === 0) return { status: 'undetermined' }

  const fewest = Math.ceil((low * people) / 100)
  const most = Math.floor((high * people) / 100)
  return standing({ low: tally.yes, high: tally.yes + tally.unknown }, { low: fewest, high: most })
}

/** Where a count of people stands against a band of people, whatever is still unknown. */
export function standingOfCount(count: Count, band: Band): Standing {
  return standing(
    { low: count.low, high: count.high === 'unbounded' ? Number.POSITIVE_INFINITY : count.high },
    band,
  )
}

const met: Standing = { status: 'met' }
const undetermined: Standing = { status: 'undetermined' }

function standing(actual: Band, demand: Band): Standing {
  if (actual.low >= demand.low && actual.high <= demand.high) return met
  if (Math.max(actual.low, demand.low) <= Math.min(actual.high, demand.high)) return undetermined

  const missing = demand.low - actual.high
  const excess = actual.low - demand.high
  if (missing > 0) return { status: 'unmet', side: 'below', shortfall: missing }
  if (excess > 0) return { status: 'unmet', side: 'above', shortfall: excess }
  // The band holds no whole number of people, and what is unknown lies on both sides of it.
  return { status: 'unmet', side: 'either', shortfall: 1 }
}

import { daysBetween, type IsoDate } from '../calendar/iso-date.ts'
import { type Count, isExact } from '../verdicts/count.ts'
import { quantile } from './negative-binomial.ts'

/** What was counted on a day. */
export type Observation = { readonly on: IsoDate; readonly actual: Count }

/**
 * What there will be on the last day if things go on as they did: `expected`, and an interval in which four of five such
 * provinces end. `outlook` compares the interval with the need: whole above it, whole below it, or around it.
 */
export type Forecast =
  | {
      readonly status: 'forecast'
      readonly to: IsoDate
      readonly expected: number
      readonly low: number
      readonly high: number
      readonly outlook: 'likely' | 'open' | 'unlikely'
    }
  /** Less than a year has been seen, or nothing has happened in it. */
  | { readonly status: 'tooEarly' }
  /** What there is now is not known itself. */
  | { readonly status: 'notKnown' }
  | { readonly status: 'over' }

/** Four of five: one in ten ends below the interval, one in ten above it. */
const tails = { low: 0.1, high: 0.9 }
const fewestDaysSeen = 365

/**
 * The method: what is new comes at a steady pace, and in batches, as clubs are founded by a project at once and members come
 * a club at a time. The size of a batch is how much more the yearly numbers scatter than single arrivals would (at least
 * one). Batches are counted as a Poisson process whose pace is not known but learnt from what was seen (Jeffreys' prior), so
 * what is to come is negative binomial: the shorter the past, the wider the interval. It knows nothing of budgets or of
 * projects that end; it says what “as before” leads to. There can be no more than `most`: communes, for one, run out.
 */
export function forecast(
  seen: readonly Observation[],
  {
    need,
    to,
    most = Number.POSITIVE_INFINITY,
  }: { readonly need: number; readonly to: IsoDate; readonly most?: number },
): Forecast {
  const first = seen[0]
  const last = seen.at(-1)
  if (first === undefined || last === undefined) return { status: 'tooEarly' }
  if (last.on >= to) return { status: 'over' }
  if (!isExact(first.actual) || !isExact(last.actual)) return { status: 'notKnown' }
  const [past, ahead] = [daysBetween(first.on, last.on), daysBetween(last.on, to)]
  const grown = last.actual.low - first.actual.low
  if (past < fewestDaysSeen || grown <= 0) return { status: 'tooEarly' }

  const batch = batchSize(seen, grown / past)
  const batches = { seen: grown / batch + 0.5, odds: past / (past + ahead) }
  const more = (share: number) => Math.round(batch * quantile(share, batches))
  const after = (added: number) => Math.min(last.actual.low + added, most)
  const [low, high] = [after(more(tails.low)), after(more(tails.high))]
  return {
    status: 'forecast',
    to,
    expected: after(Math.round((grown * ahead) / past)),
    low,
    high,
    outlook: low >= need ? 'likely' : high < need ? 'unlikely' : 'open',
  }
}

/** Pearson's measure of scatter around a steady pace (new ones a day): 1 for single arrivals, 50 for fifty at a time. */
function batchSize(seen: readonly Observation[], pace: number): number {
  const terms = seen.slice(1).flatMap(({ on, actual }, index) => {
    const before = seen[index]
    // A day that was asked about twice is no time in which anything could be new.
    if (before === undefined || before.on === on) return []
    const expected = pace * daysBetween(before.on, on)
    return [(actual.low - before.actual.low - expected) ** 2 / expected]
  })
  if (terms.length < 2) return 1
  return Math.max(1, terms.reduce((sum, term) => sum + term, 0) / (terms.length - 1))
}

import { daysBetween, type IsoDate } from '../../calendar/iso-date.ts'
import { type Interval, isExact } from '../../verdicts/interval.ts'
import { halfWidth } from './student-t.ts'

/** What was counted on a day. */
export type Observation = { readonly on: IsoDate; readonly actual: Interval }

export type ForecastRange = { readonly low: number; readonly high: number }

/**
 * What there will be on the last day if things go on as they did: `expected`, an interval in which four of five such
 * provinces end (`low` to `high`), and inside it one in which one of two does. `outlook` compares the wider one with the need:
 * whole above it, whole below it, or around it.
 */
export type Forecast =
  | ({
      readonly status: 'forecast'
      readonly to: IsoDate
      readonly expected: number
      readonly half: ForecastRange
      readonly outlook: 'likely' | 'open' | 'unlikely'
    } & ForecastRange)
  /** Less than a year has been seen, or nothing has happened in it. */
  | { readonly status: 'tooEarly' }
  /** What there is now is not known itself. */
  | { readonly status: 'notKnown' }
  | { readonly status: 'over' }

const shares = { fourOfFive: 0.8, oneOfTwo: 0.5 }
const fewestDaysSeen = 365
/** A shorter stretch at the end says more of the day on which it was looked at than of the pace. */
const fewestDaysAlone = 90

/**
 * The method: what is new comes at a steady pace; how far each stretch of the past lay from it says how far what is to come
 * may lie. A stretch scatters as much more as it is longer, and the pace itself is as uncertain as the past is short:
 * Student's t, with one degree of freedom less than there are stretches. One stretch is added that scatters as arrivals
 * of `batch` at a time would (clubs one by one, members a club at a time), so that two equal years do not promise a
 * third, and one year has an interval at all. No kind of arrival is assumed beyond that; how often the interval holds
 * for eight other kinds is in the README. It knows nothing of budgets or of projects that end; it says what “as before”
 * leads to. There can be no more than `most`: communes, for one, run out; and no fewer than there are.
 */
export function forecast(
  seen: readonly Observation[],
  {
    need,
    to,
    most = Number.POSITIVE_INFINITY,
    batch = 1,
  }: { readonly need: number; readonly to: IsoDate; readonly most?: number; readonly batch?: number },
): Forecast {
  const first = seen[0]
  const last = seen.at(-1)
  if (first === undefined || last === undefined) return { status: 'tooEarly' }
  if (last.on >= to) return { status: 'over' }
  if (!isExact(first.actual) || !isExact(last.actual)) return { status: 'notKnown' }
  const [past, ahead] = [daysBetween(first.on, last.on), daysBetween(last.on, to)]
  const grown = last.actual.low - first.actual.low
  if (past < fewestDaysSeen || grown <= 0) return { status: 'tooEarly' }

  const pace = grown / past
  const stretches = stretchesOf(seen)
  const scatter = stretches.reduce(
    (sum, { days, grown }) => sum + (grown - pace * days) ** 2 / days,
    batch * pace,
  )
  const error = Math.sqrt((scatter / stretches.length) * (ahead + ahead ** 2 / past))
  const after = (added: number) => Math.min(last.actual.low + Math.max(0, Math.round(added)), most)
  const holding = (share: number): ForecastRange => {
    const width = halfWidth(share, stretches.length) * error
    return { low: after(pace * ahead - width), high: after(pace * ahead + width) }
  }
  const { low, high } = holding(shares.fourOfFive)
  return {
    status: 'forecast',
    to,
    expected: after(pace * ahead),
    low,
    high,
    half: holding(shares.oneOfTwo),
    outlook: low >= need ? 'likely' : high < need ? 'unlikely' : 'open',
  }
}

type Stretch = { readonly days: number; readonly grown: number }

/** What was new between one observation and the next; a short last stretch is part of the one before it. */
function stretchesOf(seen: readonly Observation[]): readonly Stretch[] {
  const days = seen.filter(({ on }, place) => {
    const last = seen.at(-1)
    const isEnd = place === 0 || on === last?.on
    return isEnd || last === undefined || daysBetween(on, last.on) >= fewestDaysAlone
  })
  return days.slice(1).flatMap(({ on, actual }, place) => {
    const before = days[place]
    // A day that was asked about twice is no time in which anything could be new.
    if (before === undefined || before.on === on) return []
    return [{ days: daysBetween(before.on, on), grown: actual.low - before.actual.low }]
  })
}

import { daysBetween, type IsoDate } from '../../calendar/iso-date.ts'
import { type Interval, isExact } from '../../verdicts/interval.ts'
import { halfWidth } from './student-t.ts'

/** The figure of a target on one day. */
export type Observation = { readonly on: IsoDate; readonly actual: Interval }

export type ForecastRange = { readonly low: number; readonly high: number }

/**
 * The figure on the last day if the pace stays the same: `expected`, the interval `low` to `high` that contains the
 * result in four of five such provinces, and the narrower `half` that contains it in one of two. `outlook` compares the
 * wide interval with the need: it is wholly above, wholly below, or around it.
 */
export type Forecast =
  | ({
      readonly status: 'forecast'
      readonly to: IsoDate
      readonly expected: number
      readonly half: ForecastRange
      readonly outlook: 'likely' | 'open' | 'unlikely'
    } & ForecastRange)
  /** Less than a year was observed, or the figure did not grow in that time. */
  | { readonly status: 'tooEarly' }
  /** The figure of the first or the last observed day is not exact. */
  | { readonly status: 'notKnown' }
  | { readonly status: 'over' }

const shares = { fourOfFive: 0.8, oneOfTwo: 0.5 }
const fewestDaysSeen = 365
/** A last span shorter than this depends more on the choice of the day than on the pace. */
const fewestDaysAlone = 90

/**
 * The method assumes that new clubs or people arrive at a steady pace. How far each past year was from that pace shows
 * how far the future may be from it. The interval is wider for a longer future and for a shorter past: it uses
 * Student's t, with one degree of freedom less than there are spans, counting one that is added. The added span varies
 * as if `batch` arrived at a time (clubs one by one, members one club at a time). Because of it, two equal years do not
 * promise a third, and even a single year gets an interval. The method assumes nothing else about the arrivals; the
 * README says how often the interval is right for eight other kinds. It knows nothing of budgets or of projects that
 * end; it shows what “as before” leads to. The result is at most `most` (e.g. all communes), and at least the present
 * figure.
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

/** The growth between each observation and the next. A short last span is joined with the one before it. */
function stretchesOf(seen: readonly Observation[]): readonly Stretch[] {
  const days = seen.filter(({ on }, place) => {
    const last = seen.at(-1)
    const isEnd = place === 0 || on === last?.on
    return isEnd || last === undefined || daysBetween(on, last.on) >= fewestDaysAlone
  })
  return days.slice(1).flatMap(({ on, actual }, place) => {
    const before = days[place]
    // Two observations of the same day have no time between them, so nothing can have grown.
    if (before === undefined || before.on === on) return []
    return [{ days: daysBetween(before.on, on), grown: actual.low - before.actual.low }]
  })
}

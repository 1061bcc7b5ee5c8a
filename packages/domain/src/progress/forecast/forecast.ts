import { daysBetween, type IsoDate } from '../../calendar/iso-date.ts'
import { type Interval, isExact } from '../../verdicts/interval.ts'
import { halfWidth } from './student-t.ts'

/** What was counted on a day. */
export type Observation = { readonly on: IsoDate; readonly actual: Interval }

export type ForecastRange = { readonly low: number; readonly high: number }

/**
 * What there will be on the last day if the pace stays the same: `expected`, the interval that holds the result in four
 * of five such provinces (`low` to `high`), and inside it the one that holds it in one of two. `outlook` compares the
 * wider one with the need: wholly above it, wholly below it, or around it.
 */
export type Forecast =
  | ({
      readonly status: 'forecast'
      readonly to: IsoDate
      readonly expected: number
      readonly half: ForecastRange
      readonly outlook: 'likely' | 'open' | 'unlikely'
    } & ForecastRange)
  /** Less than a year has been observed, or nothing happened in it. */
  | { readonly status: 'tooEarly' }
  /** The present figure is itself not known. */
  | { readonly status: 'notKnown' }
  | { readonly status: 'over' }

const shares = { fourOfFive: 0.8, oneOfTwo: 0.5 }
const fewestDaysSeen = 365
/** A shorter span at the end would say more about the choice of the day than about the pace. */
const fewestDaysAlone = 90

/**
 * The method: new clubs or people come at a steady pace, and the distance of each past year from that pace shows how
 * far the future may lie from it. A longer span varies more, and the pace itself is the less certain the shorter the
 * past: Student's t, with one degree of freedom less than there are past spans. One more span is added, varying as
 * arrivals of `batch` at a time would (clubs one by one, members a club at a time), so that two equal years do not
 * promise a third and a single year has an interval at all. Nothing else is assumed of the arrivals; how often the
 * interval holds for eight other kinds is in the README. The method knows nothing of budgets or of projects that end;
 * it shows what “as before” leads to. The result is at most `most` (communes, for example, run out), and at least the
 * present figure.
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

/** What was new between one observation and the next; a short last span is part of the one before it. */
function stretchesOf(seen: readonly Observation[]): readonly Stretch[] {
  const days = seen.filter(({ on }, place) => {
    const last = seen.at(-1)
    const isEnd = place === 0 || on === last?.on
    return isEnd || last === undefined || daysBetween(on, last.on) >= fewestDaysAlone
  })
  return days.slice(1).flatMap(({ on, actual }, place) => {
    const before = days[place]
    // When one day was observed twice, no time passed in which anything could be new.
    if (before === undefined || before.on === on) return []
    return [{ days: daysBetween(before.on, on), grown: actual.low - before.actual.low }]
  })
}

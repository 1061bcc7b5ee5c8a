import { daysBetween, type IsoDate } from '../../calendar/iso-date.ts'
import type { Plan, Target } from '../../plan/schema.ts'
import { type Interval, isBounded } from '../../verdicts/interval.ts'
import type { PlanAssessment } from '../assess-plan.ts'
import { dueOn } from '../part.ts'
import { type Forecast, forecast, type Observation } from './forecast.ts'

/**
 * The figures of a target on several days, each with the value that a straight line to the demand has on that day, and
 * what is still missing.
 */
export type Trajectory = {
  readonly target: string
  readonly need: number
  readonly points: readonly { readonly on: IsoDate; readonly actual: Interval; readonly due: number }[]
  readonly pace: Pace
  readonly forecast: Forecast
}

/**
 * The number missing on the last of these days, and the number per year (365 days, rounded up) that would be enough to
 * reach the demand.
 */
export type Pace =
  | { readonly status: 'reached' }
  | { readonly status: 'over'; readonly remaining: number }
  | {
      readonly status: 'needed'
      readonly remaining: number
      readonly daysLeft: number
      readonly perYear: number
    }

/**
 * The trajectory of a target that grows towards one number during the plan's period; `undefined` for a target with
 * several parts, or one that applies in full on every day. `history` must be assessments of one province, earliest
 * first, from the plan's first day on.
 */
export function trajectoryOf(
  { period }: Pick<Plan, 'period'>,
  { id, measure }: Target,
  history: readonly PlanAssessment[],
): Trajectory | undefined {
  const grows =
    (measure.kind === 'clubsFounded' && measure.per === 'period') ||
    measure.kind === 'communesCovered' ||
    measure.kind === 'peopleOfNewClubs'
  if (!grows) return undefined
  const observed = history.flatMap(({ asOf, targets }) => {
    const [part] = targets.find(({ target }) => target === id)?.parts ?? []
    return part === undefined || part.status === 'notApplicable' ? [] : [{ on: asOf, ...part }]
  })
  const [first] = observed
  const last = observed.at(-1)
  if (first === undefined || last === undefined) return undefined
  const { need, of } = last
  const road = { from: first.on, to: period.to, baseline: first.actual.low, steady: false }
  // The members of new clubs arrive one whole club at a time, so `batch` is the average size of a new club.
  const clubs = measure.kind === 'peopleOfNewClubs' ? (history.at(-1)?.newClubsListed ?? 0) : 0
  const batch = clubs === 0 ? 1 : Math.max(1, last.actual.low / clubs)
  const seen: readonly Observation[] = observed.map(({ on, actual }) => ({ on, actual }))
  return {
    target: id,
    need,
    points: seen.map((point) => ({ ...point, due: dueOn(road, need, point.on) })),
    pace: paceOf(last, period.to),
    forecast: forecast(seen, { need, to: period.to, batch, ...(isBounded(of) ? { most: of.high } : {}) }),
  }
}

function paceOf(
  { on, actual, need }: { readonly on: IsoDate; readonly actual: Interval; readonly need: number },
  to: IsoDate,
): Pace {
  const remaining = need - actual.low
  if (remaining <= 0) return { status: 'reached' }
  const daysLeft = daysBetween(on, to)
  if (daysLeft <= 0) return { status: 'over', remaining }
  return { status: 'needed', remaining, daysLeft, perYear: Math.ceil((remaining * 365) / daysLeft) }
}

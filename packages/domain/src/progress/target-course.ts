import { type IsoDate, isoDate } from '../calendar/iso-date.ts'
import type { Plan } from '../plan/schema.ts'
import type { PlanAssessment } from './assess-plan.ts'
import { type Trajectory, trajectoryOf } from './forecast/trajectory.ts'

/**
 * The days whose figures show the course up to a day: the plan's first day, the end of each of its years, and the day
 * itself.
 */
export function courseDays({ period }: Pick<Plan, 'period'>, asOf: IsoDate): readonly IsoDate[] {
  if (asOf < period.from) return []
  const ends = period.years.map((year) => isoDate(`${year}-12-31`))
  return [...new Set([period.from, ...ends.filter((end) => end > period.from && end < asOf), asOf])]
}

/**
 * The trajectory of each target that grows towards one number, in the order of the plan. `history` must be assessments
 * for the days of `courseDays`.
 */
export function targetCourses(
  plan: Pick<Plan, 'period' | 'targets'>,
  history: readonly PlanAssessment[],
): readonly Trajectory[] {
  return plan.targets.flatMap((target) => trajectoryOf(plan, target, history) ?? [])
}

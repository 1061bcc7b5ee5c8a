import type { Plan, PlanAssessment } from '@lienthehe/domain'
import { yearBefore } from '@lienthehe/domain/calendar'
import type { Indicator } from '@lienthehe/domain/plan'
import type { LastFullYear } from '@lienthehe/domain/progress'
import {
  answersBesideOpen,
  courseDays,
  fullYearBefore,
  type IndicatorReading,
  type Trajectory,
  targetCourses,
} from '@lienthehe/domain/progress'
import type { Services } from '../context.ts'
import { readInSlices } from '../register/read-in-slices.ts'
import type { Question } from '../register/register.ts'

// Figures of another day, beside those of the requested day. They are requested separately, so that the overview does
// not wait for them.

/**
 * The plan's indicators on the requested day and a year earlier. Both days are judged by the version of the plan that
 * applies on the requested day.
 */
export async function readIndicatorsOn(
  { register }: Pick<Services, 'register'>,
  question: Question,
): Promise<readonly IndicatorReading[]> {
  const earlier = { ...question, date: yearBefore(question.date) }
  const before = await register.on(earlier, ({ asYearBefore }) => asYearBefore)
  await readInSlices(register, question, (province) => province.countSomeBeneficiaries())
  return register.on(question, ({ readIndicators }) => readIndicators(before))
}

/** The verdicts of the last full year, for targets that are still open on the requested day. */
export async function readLastFullYear(
  { register }: Pick<Services, 'register'>,
  question: Question,
): Promise<LastFullYear> {
  const { plan } = question.stored
  const full = fullYearBefore(plan, question.date)
  if (full.kind !== 'yearBefore') return full
  const { kind, year, lastDay } = full
  const then = await register.on({ ...question, date: lastDay }, ({ assessment }) => assessment)
  const open = await register.on(question, ({ assessment }) => assessment)
  return { kind, year, ...answersBesideOpen(plan, open, then) }
}

/**
 * The past figures of each target that grows towards one number, up to the requested day. All days are judged by the
 * version of the plan that applies on the requested day.
 */
export async function readCourses(
  { register }: Pick<Services, 'register'>,
  question: Question,
): Promise<readonly Trajectory[]> {
  const { plan } = question.stored
  const history: PlanAssessment[] = []
  // Compute one day at a time: all days together would block the thread for everybody else.
  for (const date of courseDays(plan, question.date))
    history.push(await register.on({ ...question, date }, ({ assessment }) => assessment))
  return targetCourses(plan, history)
}

/** The indicators of a plan and the clauses that they cite. The rules that every screen loads do not include them. */
export function indicatorsOf({ plan }: Question['stored']): Pick<Plan, 'clauses'> & {
  readonly indicators: readonly Indicator[]
} {
  const { indicators = [] } = plan
  const cited = new Set(indicators.map(({ clause }) => clause))
  return { indicators, clauses: plan.clauses.filter(({ id }) => cited.has(id)) }
}

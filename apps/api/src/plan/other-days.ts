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

// A day shown beside another one is requested separately: the overview waits for neither.

/**
 * The indicators of the plan on the requested day, with both days that are compared judged by the version of that day.
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

/** The result of the last full year, where the requested day leaves it open. */
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

/** The past figures of each target that grows, up to the requested day, all by the version of that day. */
export async function readCourses(
  { register }: Pick<Services, 'register'>,
  question: Question,
): Promise<readonly Trajectory[]> {
  const { plan } = question.stored
  const history: PlanAssessment[] = []
  // One day after the other: together they would block the thread for everybody else.
  for (const date of courseDays(plan, question.date))
    history.push(await register.on({ ...question, date }, ({ assessment }) => assessment))
  return targetCourses(plan, history)
}

/** The indicators of a plan with the clauses that they cite: the rules that every screen loads omit them. */
export function indicatorsOf({ plan }: Question['stored']): Pick<Plan, 'clauses'> & {
  readonly indicators: readonly Indicator[]
} {
  const { indicators = [] } = plan
  const cited = new Set(indicators.map(({ clause }) => clause))
  return { indicators, clauses: plan.clauses.filter(({ id }) => cited.has(id)) }
}

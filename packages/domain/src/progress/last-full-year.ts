import { firstDayOf, type IsoDate, lastDayOf, yearOf } from '../calendar/iso-date.ts'
import type { ClubRule, Plan, Target } from '../plan/schema.ts'
import type { ClubVerdict } from '../quality/assess.ts'
import { assessPlan, type PlanAssessment, type RuleSummary, type TargetVerdict } from './assess-plan.ts'
import type { Register } from './register.ts'
import type { PublishedTotals } from './totals/published-totals.ts'

/**
 * The year to show beside an open verdict. A yearly demand begins again on 1 January, when the new year has no records.
 * Until the new year's verdict is decided, the verdict of the last full year is shown beside it.
 */
export type FullYearBefore =
  /** The day is the last of its year, so its verdicts are already those of a full year. */
  | { readonly kind: 'yearIsFull' }
  /** The year before is not in the plan's period. */
  | { readonly kind: 'noYearBefore' }
  /** `lastDay` is the last day of the year before, for which the verdicts are computed. */
  | { readonly kind: 'yearBefore'; readonly year: number; readonly lastDay: IsoDate }

/** The verdicts of the year before, for the province. Targets and rules that are judged by the day are left out. */
export type LastFullYear =
  | Exclude<FullYearBefore, { readonly kind: 'yearBefore' }>
  | ({ readonly kind: 'yearBefore'; readonly year: number } & YearlyAnswers)

type YearlyAnswers = {
  readonly targets: readonly TargetVerdict[]
  readonly clubRules: readonly RuleSummary[]
}

/** Which year’s verdicts are shown beside those of the day? */
export function fullYearBefore({ period }: Pick<Plan, 'period'>, asOf: IsoDate): FullYearBefore {
  if (asOf === lastDayOf(yearOf(asOf))) return { kind: 'yearIsFull' }
  const year = yearOf(asOf) - 1
  if (lastDayOf(year) < period.from || firstDayOf(year) > period.to) return { kind: 'noYearBefore' }
  return { kind: 'yearBefore', year, lastDay: lastDayOf(year) }
}

/**
 * The verdicts at the end of the last full year, for the plan's yearly rules and targets that are open on the day.
 * `provinceOn` returns the province's records on a day; for 01/01/2026 it is called for that day and for 31/12/2025.
 */
export function assessLastFullYear(
  plan: Plan,
  provinceOn: (asOf: IsoDate) => Register | PublishedTotals,
  asOf: IsoDate,
): LastFullYear {
  const full = fullYearBefore(plan, asOf)
  if (full.kind !== 'yearBefore') return full
  const { kind, year, lastDay } = full
  const open = assessPlan(plan, provinceOn(asOf), asOf)
  return { kind, year, ...answersBesideOpen(plan, open, assessPlan(plan, provinceOn(lastDay), lastDay)) }
}

/** From the verdicts of a full year: the yearly ones that are still open in the current year. */
export function answersBesideOpen(plan: Plan, open: PlanAssessment, full: PlanAssessment): YearlyAnswers {
  const yearly = new Set([
    ...plan.clubRules.filter(isYearlyRule).map(({ id }) => id),
    ...plan.targets.filter((target) => isYearlyTarget(target, plan)).map(({ id }) => id),
  ])
  const openTargets = open.targets.filter(({ status }) => status === 'undetermined')
  const openRules = open.clubRules.filter(({ undetermined }) => undetermined > 0)
  const isAsked = [...openTargets.map(({ target }) => target), ...openRules.map(({ rule }) => rule)]
  const stands = (id: string) => yearly.has(id) && isAsked.includes(id)
  return {
    targets: full.targets.filter(({ target, status }) => stands(target) && status !== 'notApplicable'),
    clubRules: full.clubRules.filter(({ rule }) => stands(rule)),
  }
}

/**
 * The same as `answersBesideOpen` for one club’s verdicts. A verdict is left out if the club was too young in the full
 * year.
 */
export function verdictsBesideOpen(
  { clubRules }: Pick<Plan, 'clubRules'>,
  open: readonly ClubVerdict[],
  full: readonly ClubVerdict[],
): readonly ClubVerdict[] {
  const yearly = new Set(clubRules.filter(isYearlyRule).map(({ id }) => id))
  const isOpen = new Set(open.filter(({ status }) => status === 'undetermined').map(({ rule }) => rule))
  return full.filter(({ rule, status }) => yearly.has(rule) && isOpen.has(rule) && status !== 'notApplicable')
}

/** Does this rule judge a whole calendar year? */
function isYearlyRule({ per }: Pick<ClubRule, 'per'>): boolean {
  return per === 'year'
}

/** Does this target count clubs by what they did in a year? */
function isYearlyTarget(
  { measure }: Pick<Target, 'measure'>,
  { clubRules }: Pick<Plan, 'clubRules'>,
): boolean {
  const rules = 'rules' in measure ? measure.rules : []
  return clubRules.some((rule) => isYearlyRule(rule) && rules.includes(rule.id))
}

import { firstDayOf, type IsoDate, lastDayOf, yearOf } from '../calendar/iso-date.ts'
import type { ClubRule, Plan, Target } from '../plan/schema.ts'
import type { Language } from '../text/language.ts'
import { assessPlan, type RuleSummary, type TargetVerdict } from './assess-plan.ts'
import type { PublishedTotals } from './published-totals.ts'
import type { Register } from './register.ts'

/**
 * What is asked of a calendar year as a whole begins anew on 1 January, when nothing of the new year is on record. Until
 * it is over, the answer of the last full year stands beside the open one.
 */
export type LastFullYear =
  /** The day is the last of its year, and the answer of the day is that of a full year. */
  | { readonly kind: 'yearIsFull' }
  /** The plan asked nothing of the year before. */
  | { readonly kind: 'noYearBefore' }
  | {
      readonly kind: 'yearBefore'
      readonly year: number
      readonly targets: readonly TargetVerdict[]
      readonly clubRules: readonly RuleSummary[]
    }

/**
 * What the yearly rules and targets of the plan said at the end of the last full year. `provinceOn` tells what the province
 * had on record on that day: on 01/01/2026 it is asked about 31/12/2025.
 */
export function assessLastFullYear(
  plan: Plan,
  provinceOn: (asOf: IsoDate) => Register | PublishedTotals,
  asOf: IsoDate,
): LastFullYear {
  if (asOf === lastDayOf(yearOf(asOf))) return { kind: 'yearIsFull' }
  const year = yearOf(asOf) - 1
  if (lastDayOf(year) < plan.period.from || firstDayOf(year) > plan.period.to) return { kind: 'noYearBefore' }
  const { targets, clubRules } = assessPlan(plan, provinceOn(lastDayOf(year)), lastDayOf(year))
  const yearly = new Set([
    ...plan.clubRules.filter(isYearlyRule).map(({ id }) => id),
    ...plan.targets.filter((target) => isYearlyTarget(target, plan)).map(({ id }) => id),
  ])
  return {
    kind: 'yearBefore',
    year,
    targets: targets.filter(({ target }) => yearly.has(target)),
    clubRules: clubRules.filter(({ rule }) => yearly.has(rule)),
  }
}

/** Is this asked of a calendar year as a whole? */
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

/** `Năm 2025: đạt` — the course or word of the year before, as a label beside the open one. */
export function wordOfYear(year: number, answer: string, language: Language): string {
  return `${{ vi: 'Năm', en: 'In' }[language]} ${year}: ${answer.toLowerCase()}`
}

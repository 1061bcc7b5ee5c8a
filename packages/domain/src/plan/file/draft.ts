import { type IsoDate, isoDate, yearOf } from '../../calendar/iso-date.ts'
import type { Wording } from '../../text/language.ts'
import type { UnitHistory } from '../../units/schema.ts'
import { groundOn } from '../../units/succession.ts'
import { unitsOn } from '../../units/unit.ts'
import { assertNever } from '../../verdicts/assert-never.ts'
import { provinceOfPlan } from '../province.ts'
import type { ClubRule, Plan, Target } from '../schema.ts'

/**
 * A number that the author of a plan decides: what a target or a club rule asks for, in whole percent, clubs or people.
 */
export type PlanFigure = {
  /** The id of the target or the rule. */
  readonly element: string
  readonly figure: 'count' | 'low' | 'high' | 'percent'
  readonly value: number
}

/** The choices of an author who drafts a plan from another one. */
export type PlanDraft = {
  readonly id: string
  readonly number: string
  readonly title: Wording
  readonly issuer: Wording
  readonly from: IsoDate
  readonly to: IsoDate
  readonly figures: readonly PlanFigure[]
  /** The targets of the old plan that the new plan does not have. */
  readonly leftOut: readonly string[]
}

/**
 * Every number of the plan that an author can set by itself, in the order of its targets and rules. The numbers of an
 * allotment can only be set in the plan's file.
 */
export function figuresOf({
  targets,
  clubRules,
}: Pick<Plan, 'targets' | 'clubRules'>): readonly PlanFigure[] {
  return [...targets.flatMap(figuresOfTarget), ...clubRules.flatMap(figuresOfRule)]
}

function figuresOfTarget({ id, demand }: Target): readonly PlanFigure[] {
  switch (demand.kind) {
    case 'atLeast':
    case 'moreThan':
      return [{ element: id, figure: 'count', value: demand.count }]
    case 'shareAtLeast':
      return [{ element: id, figure: 'percent', value: demand.percent }]
    case 'quota':
    case 'shareBetween':
      return ends(id, demand)
    case 'allotted':
      return []
    default:
      return assertNever(demand)
  }
}

function figuresOfRule({ id, criterion }: ClubRule): readonly PlanFigure[] {
  return criterion.kind === 'size' || criterion.kind === 'share' ? ends(id, criterion.band) : []
}

function ends(
  element: string,
  { low, high }: { readonly low: number; readonly high: number },
): readonly PlanFigure[] {
  return [
    { element, figure: 'low', value: low },
    { element, figure: 'high', value: high },
  ]
}

/**
 * Drafts a plan from another, with its own period and numbers. A new plan also gets the province and units that exist
 * on its first day, and loses old interpretations that contain a number. `readPlan` and `examinePlan` check whether the
 * parts of the result fit together.
 */
export function draftedPlan(base: Plan, draft: PlanDraft, history: UnitHistory): Plan {
  const { id, number, title, issuer, from, to } = draft
  const isAnother = id !== base.id
  const withoutOldNumber = <Element extends { readonly interpretation: Wording | null }>(
    element: Element,
  ): Element =>
    isAnother && namesNumber(element.interpretation) ? { ...element, interpretation: null } : element
  const value = (element: string, figure: PlanFigure['figure'], before: number) =>
    draft.figures.find((set) => set.element === element && set.figure === figure)?.value ?? before
  return {
    ...base,
    ...{ id, number, title, issuer },
    period: { from, to, years: yearsWithin(from, to) },
    ...(isAnother && { province: provinceOn(base, history, from), unitsOn: from }),
    ...(isAnother && { clauses: withoutOldNumbers(base, draft.leftOut) }),
    targets: base.targets
      .filter((target) => !draft.leftOut.includes(target.id))
      .map((target) => withoutOldNumber({ ...target, demand: demandWith(target, value) })),
    clubRules: base.clubRules.map((rule) =>
      withoutOldNumber({ ...rule, criterion: criterionWith(rule, value) }),
    ),
    scope: base.scope.map(withoutOldNumber),
    activities: base.activities.map(withoutOldNumber),
    obligations: base.obligations.map(withoutOldNumber),
  }
}

type ValueOf = (element: string, figure: PlanFigure['figure'], before: number) => number

function demandWith({ id, demand }: Target, value: ValueOf): Target['demand'] {
  switch (demand.kind) {
    case 'atLeast':
    case 'moreThan':
      return { ...demand, count: value(id, 'count', demand.count) }
    case 'shareAtLeast':
      return { ...demand, percent: value(id, 'percent', demand.percent) }
    case 'quota':
    case 'shareBetween':
      return { ...demand, low: value(id, 'low', demand.low), high: value(id, 'high', demand.high) }
    case 'allotted':
      return demand
    default:
      return assertNever(demand)
  }
}

function criterionWith({ id, criterion }: ClubRule, value: ValueOf): ClubRule['criterion'] {
  if (criterion.kind !== 'size' && criterion.kind !== 'share') return criterion
  const { low, high } = criterion.band
  return { ...criterion, band: { low: value(id, 'low', low), high: value(id, 'high', high) } }
}

/** The calendar years that are wholly in the period; a plan sets yearly numbers only for these. */
function yearsWithin(from: IsoDate, to: IsoDate): readonly number[] {
  const first = from.endsWith('-01-01') ? yearOf(from) : yearOf(from) + 1
  const last = to.endsWith('-12-31') ? yearOf(to) : yearOf(to) - 1
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, more) => first + more)
}

/** The code of the province that the plan's area belongs to on the day; the plan's own code if that is unknown. */
function provinceOn(base: Plan, { units, successions }: UnitHistory, on: IsoDate): string {
  const province = provinceOfPlan(base, units)
  const [ground] = groundOn(new Map(units.map((unit) => [unit.key, unit])), successions, province.key, on)
  const found = unitsOn(units, 'province', on).find(({ key }) => key === ground?.unit)
  return found?.code ?? base.province
}

/**
 * The clauses of the new plan. If a demand contains a number of the old plan, its text is replaced by the names of its
 * targets and rules.
 */
function withoutOldNumbers(base: Plan, leftOut: readonly string[]): Plan['clauses'] {
  const asked = [...base.targets, ...base.clubRules].filter(({ id }) => !leftOut.includes(id))
  return base.clauses.map((clause) => {
    const names = asked.filter((element) => element.clause === clause.id).map(({ name }) => name)
    if (!namesNumber(clause.demand) || names.length === 0) return clause
    const together = (language: keyof Wording) => `${names.map((name) => name[language]).join('; ')}.`
    return { ...clause, demand: { vi: together('vi'), en: together('en') } }
  })
}

function namesNumber(words: Wording | null): boolean {
  return words !== null && /\d/.test(words.vi)
}

/** `ke-hoach-2026-2030`: the id of a plan of these years. */
export function planIdOf(from: IsoDate, to: IsoDate): string {
  return `ke-hoach-${yearOf(from)}-${yearOf(to)}`
}

/** The period of the next plan: five calendar years from the day after this one ends. */
export function nextPeriod({ period }: Pick<Plan, 'period'>): {
  readonly from: IsoDate
  readonly to: IsoDate
} {
  const year = yearOf(period.to) + 1
  return { from: isoDate(`${year}-01-01`), to: isoDate(`${year + 4}-12-31`) }
}

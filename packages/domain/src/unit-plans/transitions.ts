import type { IsoDate } from '../calendar/iso-date.ts'
import type { Withdrawal } from '../documents/withdrawal-schema.ts'
import type { Plan } from '../plan/schema.ts'
import type { InvalidInput, WrongField } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { foldText } from '../text/fold.ts'
import type { UnitKey } from '../units/unit.ts'
import type { UnitPlanRefusal } from './refusal.ts'
import type { UnitPlan, UnitPlanDraft, UnitPlanId } from './schema.ts'

/** The data needed to record a unit's plan. */
export type UnitPlanSituation = {
  /** The province's plan that the unit carries out. */
  readonly plan: Pick<Plan, 'period'>
  /** The units that must issue a plan (V.4.a). */
  readonly units: readonly UnitKey[]
  /** The plans already stored for this unit under this plan of the province. */
  readonly recorded: readonly UnitPlan[]
  readonly today: IsoDate
}

/** Records a plan that a unit has issued. */
export function recordUnitPlan(
  draft: UnitPlanDraft & { readonly id: UnitPlanId },
  situation: UnitPlanSituation,
): Result<UnitPlan, InvalidInput | UnitPlanRefusal> {
  return check({ ...draft, withdrawal: null }, situation)
}

/** Corrects the record to what the paper says; its unit and the province's plan stay the same. */
export function correctUnitPlan(
  before: UnitPlan,
  { number, issuedOn, issuer, clubs }: UnitPlanDraft,
  situation: UnitPlanSituation,
): Result<UnitPlan, InvalidInput | UnitPlanRefusal> {
  if (before.withdrawal !== null) return refuse({ reason: 'unitPlanWithdrawn' })
  return check({ ...before, number, issuedOn, issuer, clubs }, situation)
}

/** Withdraws a record made by mistake: it can still be read, but counts on no day. */
export function withdrawUnitPlan(
  before: UnitPlan,
  withdrawal: Withdrawal,
): Result<UnitPlan, InvalidInput | UnitPlanRefusal> {
  if (before.withdrawal !== null) return refuse({ reason: 'unitPlanWithdrawn' })
  return accept({ ...before, withdrawal })
}

function check(
  next: UnitPlan,
  situation: UnitPlanSituation,
): Result<UnitPlan, InvalidInput | UnitPlanRefusal> {
  const fields = problemsOf(next, situation)
  if (fields.length > 0) return refuse({ reason: 'invalidInput', fields })
  const twin = situation.recorded.find(
    (one) => one.id !== next.id && one.withdrawal === null && foldText(one.number) === foldText(next.number),
  )
  if (twin !== undefined)
    return refuse({ reason: 'unitPlanRecorded', number: twin.number, issuedOn: twin.issuedOn })
  return accept(next)
}

/** The impossible fields of this plan, each by its path. */
function problemsOf(
  { unit, issuedOn, clubs }: UnitPlan,
  { plan: { period }, units, today }: UnitPlanSituation,
): readonly WrongField[] {
  const problems: WrongField[] = []
  if (!units.includes(unit)) problems.push({ field: 'draft.unit', problem: 'unitIssuesNoPlan' })
  if (issuedOn > today) problems.push({ field: 'draft.issuedOn', problem: 'dateInFuture' })
  if (issuedOn < period.from) problems.push({ field: 'draft.issuedOn', problem: 'beforeProvincePlan' })
  if (issuedOn > period.to) problems.push({ field: 'draft.issuedOn', problem: 'afterProvincePlan' })
  for (const [index, { year }] of clubs.entries())
    if (!period.years.includes(year))
      problems.push({ field: `draft.clubs.${index}.year`, problem: 'yearOutsidePlan' })
  return problems
}

import type { IsoDate } from '../calendar/iso-date.ts'
import type { Withdrawal } from '../documents/withdrawal-schema.ts'
import type { Paper } from '../papers/schema.ts'
import type { Plan } from '../plan/schema.ts'
import type { InvalidInput, WrongField } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { isNamedSource } from '../sources/source.ts'
import type { UnitKey } from '../units/unit.ts'
import type { BudgetRefusal } from './budget-refusal.ts'
import type { BudgetApproval, BudgetLine, BudgetLineDraft, BudgetLineId, BudgetSettlement } from './schema.ts'
import { checkSource } from './source.ts'

type BudgetResult = Result<BudgetLine, InvalidInput | BudgetRefusal>

/** The data needed to record a line. */
export type BudgetSituation = {
  readonly plan: Pick<Plan, 'period' | 'fundingSources'>
  /** The units that have a budget under the plan: those on the plan's own list. */
  readonly units: readonly UnitKey[]
  readonly today: IsoDate
}

/** The data needed to approve a line: the stored paper, and the units whose papers may approve it. */
export type ApprovalSituation = {
  readonly paper: Paper | undefined
  /** The unit of the line, and the units above it. */
  readonly within: readonly UnitKey[]
}

/** Records what a unit intends to spend in a year. */
export function recordBudgetLine(
  draft: BudgetLineDraft & { readonly id: BudgetLineId },
  situation: BudgetSituation,
): BudgetResult {
  return check({ ...draft, state: { stage: 'estimated' }, withdrawal: null }, situation)
}

/** Changes the estimate of a line that is not approved yet; its unit and plan stay the same. */
export function correctBudgetLine(
  before: BudgetLine,
  draft: BudgetLineDraft,
  situation: BudgetSituation,
): BudgetResult {
  if (before.withdrawal !== null) return refuse({ reason: 'budgetLineWithdrawn' })
  const { id, unit, plan, state, withdrawal } = before
  if (state.stage === 'approved') return refuse({ reason: 'alreadyApproved' })
  if (state.stage === 'spent') return refuse({ reason: 'alreadySettled' })
  return check({ ...draft, id, unit, plan, state, withdrawal }, situation)
}

/**
 * Approves a line (IV.1) with the amount that a paper of its year grants. Only an estimate can be approved, and only
 * once.
 */
export function approveBudget(
  line: BudgetLine,
  { approvedDong, paper: id }: BudgetApproval,
  { paper, within }: ApprovalSituation,
): BudgetResult {
  if (line.withdrawal !== null) return refuse({ reason: 'budgetLineWithdrawn' })
  if (line.state.stage === 'approved') return refuse({ reason: 'alreadyApproved' })
  if (line.state.stage === 'spent') return refuse({ reason: 'alreadySettled' })
  const wrong = (problem: WrongField['problem']) =>
    refuse({ reason: 'invalidInput', fields: [{ field: 'approval.paper', problem }] } as const)
  if (paper === undefined || paper.plan !== line.plan || !within.includes(paper.unit))
    return wrong('choiceUnknown')
  if (paper.withdrawal !== null) return wrong('paperWithdrawn')
  if (paper.year !== line.year) return wrong('paperOfAnotherYear')
  return accept({
    ...line,
    state: { stage: 'approved', approvedDong, approvedOn: paper.issuedOn, paper: id },
  })
}

/** Records the final account of an approved line, once. No more than the approved amount can be spent. */
export function settleBudget(
  line: BudgetLine,
  { spentDong, spentOn }: BudgetSettlement,
  { today }: { readonly today: IsoDate },
): BudgetResult {
  const { state } = line
  if (line.withdrawal !== null) return refuse({ reason: 'budgetLineWithdrawn' })
  if (state.stage === 'estimated') return refuse({ reason: 'notApproved' })
  if (state.stage === 'spent') return refuse({ reason: 'alreadySettled' })
  const fields: WrongField[] = []
  if (spentDong > state.approvedDong) fields.push({ field: 'settlement.spentDong', problem: 'aboveApproved' })
  if (spentOn > today) fields.push({ field: 'settlement.spentOn', problem: 'dateInFuture' })
  if (spentOn < state.approvedOn) fields.push({ field: 'settlement.spentOn', problem: 'beforeApproval' })
  if (fields.length > 0) return refuse({ reason: 'invalidInput', fields })
  return accept({ ...line, state: { ...state, stage: 'spent', spentDong, spentOn } })
}

/** Withdraws a line that was recorded by mistake: it can still be read, but counts in no sum. */
export function withdrawBudgetLine(before: BudgetLine, withdrawal: Withdrawal): BudgetResult {
  if (before.withdrawal !== null) return refuse({ reason: 'budgetLineWithdrawn' })
  return accept({ ...before, withdrawal })
}

function check(next: BudgetLine, { plan, units, today }: BudgetSituation): BudgetResult {
  const fields: WrongField[] = []
  const wrong = (field: keyof BudgetLineDraft, problem: WrongField['problem']) =>
    fields.push({ field: `draft.${field}`, problem })
  if (!units.includes(next.unit)) wrong('unit', 'choiceUnknown')
  if (!plan.period.years.includes(next.year)) wrong('year', 'yearOutsidePlan')
  for (const { problem } of checkSource(next, plan)) wrong('source', problem)
  if (isNamedSource(next.source) && next.sourceName === null) wrong('sourceName', 'required')
  if (next.estimatedOn > today) wrong('estimatedOn', 'dateInFuture')
  return fields.length === 0 ? accept(next) : refuse({ reason: 'invalidInput', fields })
}

import { accept, type Result, refuse } from '../refusals/result.ts'
import type { BudgetLine } from './schema.ts'

/** What IV.1 lists as to be paid for, and whatever else a budget holds. */
export const budgetPurposes = [
  'guidance',
  'training',
  'materials',
  'communication',
  'founding',
  'monitoring',
  'other',
] as const
export type BudgetPurpose = (typeof budgetPurposes)[number]
export type BudgetStage = BudgetLine['state']['stage']

/** Why an amount is not put on a budget line. */
export type BudgetRefusal = { readonly reason: 'notApproved' | 'alreadyApproved' | 'alreadySettled' }

/** What was spent against what was approved, in đồng above or below; `open` until it is settled. */
export type Spending =
  | { readonly kind: 'open' | 'asApproved' }
  | { readonly kind: 'over' | 'under'; readonly byDong: number }

/** The line with the amount that was granted; only an estimate is approved, and once. */
export function approveBudget(line: BudgetLine, approvedDong: number): Result<BudgetLine, BudgetRefusal> {
  switch (line.state.stage) {
    case 'estimated':
      return accept({ ...line, state: { stage: 'approved', approvedDong } })
    case 'approved':
      return refuse({ reason: 'alreadyApproved' })
    case 'spent':
      return refuse({ reason: 'alreadySettled' })
  }
}

/** The line with what was spent, more or less than approved; only an approved line is settled, and once. */
export function settleBudget(line: BudgetLine, spentDong: number): Result<BudgetLine, BudgetRefusal> {
  const { state } = line
  switch (state.stage) {
    case 'estimated':
      return refuse({ reason: 'notApproved' })
    case 'approved':
      return accept({ ...line, state: { ...state, stage: 'spent', spentDong } })
    case 'spent':
      return refuse({ reason: 'alreadySettled' })
  }
}

/** Was more or less spent than approved? */
export function spendingOf({ state }: Pick<BudgetLine, 'state'>): Spending {
  if (state.stage !== 'spent') return { kind: 'open' }
  const byDong = state.spentDong - state.approvedDong
  if (byDong === 0) return { kind: 'asApproved' }
  return byDong > 0 ? { kind: 'over', byDong } : { kind: 'under', byDong: -byDong }
}

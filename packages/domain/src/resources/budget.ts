import type { IsoDate } from '../calendar/iso-date.ts'
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
/** How far a line of the budget has come (IV): asked for, granted by a paper, accounted for; each follows the one before. */
export const budgetStages = ['estimated', 'approved', 'spent'] as const
export type BudgetStage = (typeof budgetStages)[number]

/** What was spent of what was approved: all of it, or so many đồng less; `open` until it is settled. */
export type Spending =
  | { readonly kind: 'open' | 'asApproved' }
  | { readonly kind: 'under'; readonly byDong: number }

/** Was all that was approved spent? More than that is never on record. */
export function spendingOf({ state }: Pick<BudgetLine, 'state'>): Spending {
  if (state.stage !== 'spent') return { kind: 'open' }
  const byDong = state.approvedDong - state.spentDong
  return byDong === 0 ? { kind: 'asApproved' } : { kind: 'under', byDong }
}

/** How much of the estimate was not approved, in đồng; all of it until something is. */
export function lackingDongOf({ estimatedDong, state }: Pick<BudgetLine, 'estimatedDong' | 'state'>): number {
  return state.stage === 'estimated' ? estimatedDong : Math.max(0, estimatedDong - state.approvedDong)
}

/** The lines as they stood on the day: each at the stage that it had reached. */
export function budgetOn(lines: readonly BudgetLine[], asOf: IsoDate): readonly BudgetLine[] {
  return lines
    .filter(({ withdrawal, estimatedOn }) => withdrawal === null && estimatedOn <= asOf)
    .map((line) => ({ ...line, state: stateOn(line.state, asOf) }))
}

function stateOn(state: BudgetLine['state'], asOf: IsoDate): BudgetLine['state'] {
  if (state.stage === 'estimated' || state.approvedOn > asOf) return { stage: 'estimated' }
  if (state.stage === 'approved' || state.spentOn <= asOf) return state
  const { approvedDong, approvedOn, paper } = state
  return { stage: 'approved', approvedDong, approvedOn, paper }
}

/** Of each of these years: what IV.1 lists and for which nothing was approved. */
export function purposesWithoutMoney(
  lines: readonly BudgetLine[],
  years: readonly number[],
): readonly { readonly year: number; readonly purposes: readonly BudgetPurpose[] }[] {
  const approved = lines.filter(({ state }) => state.stage !== 'estimated' && state.approvedDong > 0)
  return years.map((year) => {
    const paidFor = new Set(approved.filter((line) => line.year === year).map(({ purpose }) => purpose))
    return { year, purposes: budgetPurposes.filter((each) => each !== 'other' && !paidFor.has(each)) }
  })
}

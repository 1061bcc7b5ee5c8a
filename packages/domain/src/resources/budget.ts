import type { IsoDate } from '../calendar/iso-date.ts'
import type { BudgetLine } from './schema.ts'

/** The purposes that IV.1 lists, and one for anything else in a budget. */
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
/** The stage of a budget line (IV): estimated, then granted by a paper, then accounted for. */
export const budgetStages = ['estimated', 'approved', 'spent'] as const
export type BudgetStage = (typeof budgetStages)[number]

/** How the spending compares with the approved amount: equal, or lower by some đồng; `open` until the final account. */
export type Spending =
  | { readonly kind: 'open' | 'asApproved' }
  | { readonly kind: 'under'; readonly byDong: number }

/** How does the spending compare with the approved amount? Spending above it is never recorded. */
export function spendingOf({ state }: Pick<BudgetLine, 'state'>): Spending {
  if (state.stage !== 'spent') return { kind: 'open' }
  const byDong = state.approvedDong - state.spentDong
  return byDong === 0 ? { kind: 'asApproved' } : { kind: 'under', byDong }
}

/** The đồng of the estimate that are not approved; all of it before an approval. */
export function lackingDongOf({ estimatedDong, state }: Pick<BudgetLine, 'estimatedDong' | 'state'>): number {
  return state.stage === 'estimated' ? estimatedDong : Math.max(0, estimatedDong - state.approvedDong)
}

/** The lines as they were on the day: each at the stage that it had reached. */
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

/** For each of these years, the purposes of IV.1 without any approved money. */
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

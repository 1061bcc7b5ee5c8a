import { sumDong } from '../funds/dong.ts'
import { lackingDongOf, spendingOf } from './budget.ts'
import type { BudgetLine } from './schema.ts'

/**
 * Lines and đồng at each stage. A line that was spent was approved, and one that was approved was estimated, so it
 * counts in each. A shortfall of one line is never offset by another that was granted more than its estimate.
 */
export type BudgetTotal = {
  readonly estimatedLines: number
  readonly estimatedDong: number
  readonly approvedLines: number
  readonly approvedDong: number
  /** The gap between the plan and its money: estimated but not approved. */
  readonly lackingDong: number
  readonly spentLines: number
  readonly spentDong: number
  /** Approved for settled lines, but not spent. */
  readonly underDong: number
}

/** The total of any lines: `rollUp(lines, ({ source }) => [source], totalBudget)` gives one for each source. */
export function totalBudget(lines: readonly BudgetLine[]): BudgetTotal {
  const approved = lines.flatMap(({ state }) => (state.stage === 'estimated' ? [] : [state.approvedDong]))
  const spent = lines.flatMap(({ state }) => (state.stage === 'spent' ? [state.spentDong] : []))
  return {
    estimatedLines: lines.length,
    estimatedDong: sumDong(lines.map(({ estimatedDong }) => estimatedDong)),
    approvedLines: approved.length,
    approvedDong: sumDong(approved),
    lackingDong: sumDong(lines.map(lackingDongOf)),
    spentLines: spent.length,
    spentDong: sumDong(spent),
    underDong: sumDong(lines.map(underDongOf)),
  }
}

function underDongOf(line: BudgetLine): number {
  const spending = spendingOf(line)
  return spending.kind === 'under' ? spending.byDong : 0
}

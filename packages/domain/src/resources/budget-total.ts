import { sumDong } from '../funds/dong.ts'
import { lackingDongOf, spendingOf } from './budget.ts'
import type { BudgetLine } from './schema.ts'

/**
 * The number of lines and the đồng at each stage. A spent line was also approved, and an approved line was also
 * estimated, so a line counts in each of its stages. A line that got more than its estimate does not make up for
 * another line's shortfall.
 */
export type BudgetTotal = {
  readonly estimatedLines: number
  readonly estimatedDong: number
  readonly approvedLines: number
  readonly approvedDong: number
  /** The missing money: estimated but not approved. */
  readonly lackingDong: number
  readonly spentLines: number
  readonly spentDong: number
  /** Approved but not spent, in lines with a final account. */
  readonly underDong: number
}

/** The total of these lines. `rollUp(lines, ({ source }) => [source], totalBudget)` gives one total for each source. */
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

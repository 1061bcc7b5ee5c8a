import { sumDong } from './amount.ts'
import { spendingOf } from './budget.ts'
import type { BudgetLine } from './schema.ts'

/**
 * Lines and đồng at each stage. A line that was spent was approved, and one that was approved was estimated, so it counts
 * in each; what lines went over and what others went under are told apart, and never set off against each other.
 */
export type BudgetTotal = {
  readonly estimatedLines: number
  readonly estimatedDong: number
  readonly approvedLines: number
  readonly approvedDong: number
  readonly spentLines: number
  readonly spentDong: number
  readonly overDong: number
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
    spentLines: spent.length,
    spentDong: sumDong(spent),
    overDong: sumDong(lines.map((line) => differenceDong(line, 'over'))),
    underDong: sumDong(lines.map((line) => differenceDong(line, 'under'))),
  }
}

function differenceDong(line: BudgetLine, side: 'over' | 'under'): number {
  const spending = spendingOf(line)
  return spending.kind === side ? spending.byDong : 0
}

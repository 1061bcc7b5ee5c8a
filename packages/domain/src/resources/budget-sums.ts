import { moneySources } from '../sources/source.ts'
import { labelMoneySource } from '../sources/wording.ts'
import type { Language } from '../text/language.ts'
import { type UnitKey, type UnitLevel, unitLevels } from '../units/unit.ts'
import { groupBy } from '../verdicts/roll-up.ts'
import { budgetPurposes } from './budget.ts'
import { type BudgetTotal, totalBudget } from './budget-total.ts'
import type { BudgetLine } from './schema.ts'
import { labelBudgetLevel, labelBudgetPurpose } from './wording.ts'

/** The ways to group budget lines (section IV) for sums. */
export const budgetGroupings = ['year', 'level', 'source', 'purpose'] as const
export type BudgetGrouping = (typeof budgetGroupings)[number]

/** The sum of all lines of one year, level, source or purpose. */
export type BudgetSum = { readonly label: string; readonly total: BudgetTotal }

/**
 * The sums of the lines by one grouping: years in their order, levels from the top, sources and purposes in the order
 * of section IV.
 */
export function budgetSumsBy(
  grouping: BudgetGrouping,
  lines: readonly BudgetLine[],
  levelOf: (unit: UnitKey) => UnitLevel,
  language: Language,
): readonly BudgetSum[] {
  const placeOf = (line: BudgetLine): number => {
    switch (grouping) {
      case 'year':
        return line.year
      case 'level':
        return unitLevels.indexOf(levelOf(line.unit))
      case 'source':
        return moneySources.indexOf(line.source)
      case 'purpose':
        return budgetPurposes.indexOf(line.purpose)
    }
  }
  const labelOf = (line: BudgetLine): string => {
    switch (grouping) {
      case 'year':
        return String(line.year)
      case 'level':
        return labelBudgetLevel(levelOf(line.unit), language)
      case 'source':
        return labelMoneySource(line.source, language)
      case 'purpose':
        return labelBudgetPurpose(line.purpose, language)
    }
  }
  return [...groupBy(lines, placeOf)]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([, own]) =>
      own.slice(0, 1).map((first) => ({ label: labelOf(first), total: totalBudget(own) })),
    )
}

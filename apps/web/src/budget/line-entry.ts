import type { BudgetLine, BudgetLineDraft, BudgetPurpose } from '@lienthehe/domain/resources'
import { isNamedSource, type MoneySource } from '@lienthehe/domain/sources'
import { formatDate } from '@lienthehe/domain/text'
import { moneyText, readMoney } from '../books/typed-money.ts'
import type { Wrong } from '../forms/problems.ts'
import { dateOrText } from '../ui/typed-date.ts'

/** The fields of an estimate, as typed. */
export type LineEntry = {
  readonly unit: string
  readonly year: string
  readonly source: MoneySource
  readonly sourceName: string
  readonly purpose: BudgetPurpose
  readonly estimatedDong: string
  readonly estimatedOn: string
}

/** The draft as it is sent; unreadable input is sent as typed, and the server refuses it beside its field. */
export type SentLine = Omit<BudgetLineDraft, 'unit' | 'estimatedOn'> & {
  readonly unit: string
  readonly estimatedOn: string
}

/** The empty form for a new estimate. */
export function blankLine(unit: string, year: number, today: string): LineEntry {
  return {
    ...{ unit, year: String(year), source: 'province', sourceName: '', purpose: 'founding' },
    ...{ estimatedDong: '', estimatedOn: today },
  }
}

export function entryOfLine(line: BudgetLine): LineEntry {
  const { unit, source, purpose } = line
  return {
    ...{ unit, source, purpose, year: String(line.year), sourceName: line.sourceName ?? '' },
    estimatedDong: moneyText(line.estimatedDong),
    estimatedOn: formatDate(line.estimatedOn),
  }
}

export function draftOfLine(entry: LineEntry, plan: string): SentLine {
  const { unit, source, purpose } = entry
  const name = entry.sourceName.trim()
  return {
    ...{ plan, unit, source, purpose, year: Number(entry.year) },
    // The name is shown and sent only for sources that need one: each level of government has only one budget.
    sourceName: isNamedSource(source) && name !== '' ? name : null,
    estimatedDong: readMoney(entry.estimatedDong).dong ?? 0,
    estimatedOn: dateOrText(entry.estimatedOn),
  }
}

/** Missing fields and invalid amounts, reported all at once. */
export function wrongInLine(entry: LineEntry): readonly Wrong[] {
  const { problem } = readMoney(entry.estimatedDong)
  const isNameless = isNamedSource(entry.source) && entry.sourceName.trim() === ''
  return [
    ...(isNameless ? [{ field: 'draft.sourceName', problem: 'required' } as const] : []),
    ...(problem === null ? [] : [{ field: 'draft.estimatedDong', problem }]),
    ...(entry.estimatedOn.trim() === ''
      ? [{ field: 'draft.estimatedOn', problem: 'required' } as const]
      : []),
  ]
}

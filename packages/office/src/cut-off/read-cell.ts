import type { IsoDate } from '@lienthehe/domain'
import { parseTypedDate } from '@lienthehe/domain/calendar'
import {
  interestMethods,
  type LoanConditions,
  labelInterestMethod,
  labelOpeningSource,
  labelRepaymentMethod,
  type OpeningSource,
  openingSources,
  repaymentMethods,
} from '@lienthehe/domain/funds'
import { foldText, languages, parseTypedAmount } from '@lienthehe/domain/text'
import type { FileCell } from './cut-off-file.ts'
import type { CellProblem } from './problem.ts'

/** The value of a cell, or why it is uncertain. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: CellProblem }

function known<Value>(value: Value): Reading<Value> {
  return { ok: true, value }
}

function doubted(why: CellProblem): Reading<never> {
  return { ok: false, why }
}

/**
 * An amount in đồng; negative only if the cell is a number or the text begins with a minus. `null`: nothing is written.
 */
export function readAmount({ text, isNumber, isUncomputed }: FileCell): Reading<number | null> {
  if (isUncomputed) return doubted('uncomputed')
  if (text === '') return known(null)
  const [, sign = '', digits = ''] = /^([-−–]?)\s*(.*)$/u.exec(text) ?? []
  // A dash alone means that the cell is deliberately empty.
  if (digits === '') return known(null)
  if (isNumber) return /^\d+$/.test(digits) ? known(signed(sign, Number(digits))) : doubted('amountInvalid')
  const typed = parseTypedAmount(digits)
  if (typed.kind === 'amount') return known(signed(sign, typed.dong))
  return doubted(typed.kind === 'unclear' ? 'amountUnclear' : 'amountInvalid')
}

function signed(sign: string, value: number): number {
  return sign === '' || value === 0 ? value : -value
}

/** A whole number; `null`: nothing is written. */
export function readWhole({ text, isUncomputed }: FileCell): Reading<number | null> {
  if (isUncomputed) return doubted('uncomputed')
  if (text === '') return known(null)
  return /^\d{1,4}$/.test(text) ? known(Number(text)) : doubted('wholeNumber')
}

/** A monthly rate in basis points: `0,65`, `0,65%` and the number 0.65 are 65. */
export function readRate({ text, isUncomputed }: FileCell): Reading<number> {
  if (isUncomputed) return doubted('uncomputed')
  if (text === '') return doubted('required')
  const [, whole, part = ''] = /^(\d{1,2})(?:[.,](\d{1,2}))?\s*%?$/.exec(text) ?? []
  return whole === undefined
    ? doubted('rateInvalid')
    : known(Number(whole) * 100 + Number(part.padEnd(2, '0')))
}

/** A day as people write it, with the day first; Excel dates have already been converted to this form. */
export function readDay({ text, isUncomputed }: FileCell): Reading<IsoDate> {
  if (isUncomputed) return doubted('uncomputed')
  if (text === '') return doubted('required')
  const day = parseTypedDate(text)
  return day === null ? doubted('dayInvalid') : known(day)
}

/** A text that must not be empty. */
export function readText({ text, isUncomputed }: FileCell): Reading<string> {
  if (isUncomputed) return doubted('uncomputed')
  return text === '' ? doubted('required') : known(text)
}

/** A source by its name in one of the languages, with or without diacritics. */
export function readSource(cell: FileCell): Reading<OpeningSource> {
  return choice(cell, openingSources, labelOpeningSource, 'sourceUnknown')
}

export function readInterest(cell: FileCell): Reading<LoanConditions['interest']> {
  return choice(cell, interestMethods, labelInterestMethod, 'interestUnknown')
}

export function readRepayment(cell: FileCell): Reading<LoanConditions['repayment']> {
  return choice(cell, repaymentMethods, labelRepaymentMethod, 'repaymentUnknown')
}

function choice<Value>(
  { text, isUncomputed }: FileCell,
  values: readonly Value[],
  word: (value: Value, language: (typeof languages)[number]) => string,
  why: CellProblem,
): Reading<Value> {
  if (isUncomputed) return doubted('uncomputed')
  if (text === '') return doubted('required')
  const folded = foldText(text)
  const found = values.find((value) =>
    languages.some((language) => foldText(word(value, language)) === folded),
  )
  return found === undefined ? doubted(why) : known(found)
}

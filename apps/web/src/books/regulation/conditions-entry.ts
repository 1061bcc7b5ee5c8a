import type { Wording } from '@lienthehe/domain'
import type { LimitBreach, LoanConditions, TermsProblem } from '@lienthehe/domain/funds'
import type { Wrong } from '../../forms/problems.ts'
import { formWords } from '../form-words.ts'

/** The conditions of a loan as typed: its term, its rate and how it is repaid. */
export type ConditionsEntry = {
  readonly months: string
  readonly rate: string
  readonly interest: LoanConditions['interest']
  readonly repayment: LoanConditions['repayment']
  readonly graceMonths: string
}

/** For each control: its label, its path in the request, and its part of the entry. */
export const conditionControls = [
  { path: 'draft.conditions.months', at: 'months', label: formWords.lend.months },
  { path: 'draft.conditions.monthlyRateBasisPoints', at: 'rate', label: formWords.lend.rate },
  { path: 'draft.conditions.interest', at: 'interest', label: formWords.lend.interest },
  { path: 'draft.conditions.repayment', at: 'repayment', label: formWords.lend.repayment },
  { path: 'draft.conditions.graceMonths', at: 'graceMonths', label: formWords.lend.grace },
] as const satisfies readonly { path: string; at: keyof ConditionsEntry; label: Wording }[]

/** Basis points from a typed rate: `0,65` and `0.65` are 65; `null` for text that is not a rate. */
export function readRate(text: string): number | null {
  const match = /^(\d{1,2})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim())
  if (match === null) return null
  const [, whole = '', decimals = ''] = match
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
}

/** A rate in basis points as people type it: 65 is `0,65`. */
export function percentText(basisPoints: number): string {
  const decimals = String(basisPoints % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${Math.floor(basisPoints / 100)}${decimals === '' ? '' : `,${decimals}`}`
}

function readWhole(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text) : null
}

/** The stored conditions of a loan, as people would type them: a change of conditions starts from these. */
export function conditionsEntryOf(conditions: LoanConditions): ConditionsEntry {
  const { months, monthlyRateBasisPoints, interest, repayment, graceMonths } = conditions
  return {
    months: String(months),
    rate: percentText(monthlyRateBasisPoints),
    interest,
    repayment,
    graceMonths: String(graceMonths),
  }
}

/** The conditions to send, and the problems that prevent sending them. */
export function readConditions(entry: ConditionsEntry): {
  readonly conditions: LoanConditions
  readonly problems: readonly Wrong[]
} {
  const [months, grace, rate] = [readWhole(entry.months), readWhole(entry.graceMonths), readRate(entry.rate)]
  return {
    conditions: {
      months: months ?? 0,
      monthlyRateBasisPoints: rate ?? 0,
      interest: entry.interest,
      repayment: entry.repayment,
      graceMonths: grace ?? 0,
    },
    problems: [
      ...wrongNumber(months, 'draft.conditions.months', formWords.lend.monthsInvalid),
      ...wrongNumber(rate, 'draft.conditions.monthlyRateBasisPoints', formWords.lend.rateInvalid),
      ...wrongNumber(grace, 'draft.conditions.graceMonths', formWords.lend.monthsInvalid),
    ],
  }
}

function wrongNumber(value: number | null, field: string, problem: Wording): readonly Wrong[] {
  return value === null ? [{ field, problem }] : []
}

/** For each limit on the conditions, the field beside which it is shown; all other limits are about the amount. */
export const fieldOfConditionLimit = {
  term: 'draft.conditions.months',
  monthlyRate: 'draft.conditions.monthlyRateBasisPoints',
} as const satisfies Partial<Record<LimitBreach['limit'], string>>

const fieldOfTerm: Readonly<Record<string, string>> = {
  principalDong: 'draft.principalDong',
  months: 'draft.conditions.months',
  monthlyRateBasisPoints: 'draft.conditions.monthlyRateBasisPoints',
  graceMonths: 'draft.conditions.graceMonths',
  startsOn: 'draft.valueOn',
}

/** The path of the field that the first of these problems is about. */
export function fieldOfTermsProblem(problems: readonly TermsProblem[]): string | undefined {
  return fieldOfTerm[problems[0]?.field ?? '']
}

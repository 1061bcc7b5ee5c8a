import type { Refusal } from '@lienthehe/api/contract'
import { formatDate, type IsoDate, type MemberId, type Wording } from '@lienthehe/domain'
import type { LimitBreach, LoanConditions, Regulation } from '@lienthehe/domain/funds'
import type { FormField, Wrong } from '../forms/problems.ts'
import { dateOrText, parseTypedDate } from '../ui/typed-date.ts'
import { fieldOfRefusal, problemsOfMoney } from './draft-fields.ts'
import { formWords } from './form-words.ts'
import type { Borrowing } from './queries.ts'
import { readMoney } from './typed-money.ts'

/** A loan as it is typed. */
export type LendEntry = {
  readonly borrower: MemberId | ''
  readonly principalDong: string
  readonly months: string
  readonly rate: string
  readonly interest: LoanConditions['interest']
  readonly repayment: LoanConditions['repayment']
  readonly graceMonths: string
  readonly purpose: string
  readonly guarantor: string
  readonly valueOn: string
}

/** What each control is called, where it lies in what is sent, and which part of the entry it is. */
const controls = [
  { path: 'draft.borrower', at: 'borrower', label: formWords.lend.borrower },
  { path: 'draft.principalDong', at: 'principalDong', label: formWords.lend.principal },
  { path: 'draft.conditions.months', at: 'months', label: formWords.lend.months },
  { path: 'draft.conditions.monthlyRateBasisPoints', at: 'rate', label: formWords.lend.rate },
  { path: 'draft.conditions.interest', at: 'interest', label: formWords.lend.interest },
  { path: 'draft.conditions.repayment', at: 'repayment', label: formWords.lend.repayment },
  { path: 'draft.conditions.graceMonths', at: 'graceMonths', label: formWords.lend.grace },
  { path: 'draft.purpose', at: 'purpose', label: formWords.lend.purpose },
  { path: 'draft.guarantor', at: 'guarantor', label: formWords.lend.guarantor },
  { path: 'draft.valueOn', at: 'valueOn', label: formWords.lend.valueOn },
] as const satisfies readonly { path: string; at: keyof LendEntry; label: Wording }[]

export function lendFields(say: (wording: Wording) => string): readonly FormField[] {
  return controls.map(({ path, at, label }) => ({ path, at: [at], id: path, label: say(label) }))
}

/** The usual loan under this regulation: its longest term at its rate; who lends otherwise types otherwise. */
export function blankLoan(regulation: Regulation, today: IsoDate): LendEntry {
  const { termMonthsMax, monthlyRateBasisPointsMax } = regulation.limits
  return {
    borrower: '',
    principalDong: '',
    months: String(termMonthsMax),
    rate: percentText(monthlyRateBasisPointsMax),
    interest: 'declining',
    repayment: 'equalPrincipal',
    graceMonths: '0',
    purpose: '',
    guarantor: '',
    valueOn: formatDate(today),
  }
}

/** `0,65` or `0.65` are 65 basis points; `null` when it is no such number. */
export function readRate(text: string): number | null {
  const match = /^(\d{1,2})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim())
  if (match === null) return null
  const [, whole = '', decimals = ''] = match
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
}

/** 65 basis points as one types them: `0,65`. */
export function percentText(basisPoints: number): string {
  const decimals = String(basisPoints % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${Math.floor(basisPoints / 100)}${decimals === '' ? '' : `,${decimals}`}`
}

function readWhole(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text) : null
}

/** What is sent, and what cannot be sent yet. */
export function readLoan(entry: LendEntry) {
  const money = readMoney(entry.principalDong)
  const [months, grace, rate] = [readWhole(entry.months), readWhole(entry.graceMonths), readRate(entry.rate)]
  const problems: readonly Wrong[] = [
    ...(entry.borrower === '' ? [{ field: 'draft.borrower', problem: 'required' } as const] : []),
    ...problemsOfMoney(money, 'draft.principalDong'),
    ...wrongNumber(months, 'draft.conditions.months', formWords.lend.monthsInvalid),
    ...wrongNumber(rate, 'draft.conditions.monthlyRateBasisPoints', formWords.lend.rateInvalid),
    ...wrongNumber(grace, 'draft.conditions.graceMonths', formWords.lend.monthsInvalid),
  ]
  const draft = {
    borrower: entry.borrower,
    principalDong: money.dong ?? 0,
    conditions: {
      months: months ?? 0,
      monthlyRateBasisPoints: rate ?? 0,
      interest: entry.interest,
      repayment: entry.repayment,
      graceMonths: grace ?? 0,
    },
    purpose: entry.purpose,
    guarantor: entry.guarantor,
    valueOn: dateOrText(entry.valueOn),
  }
  return { draft, problems }
}

function wrongNumber(value: number | null, field: string, problem: Wording): readonly Wrong[] {
  return value === null ? [{ field, problem }] : []
}

/** Of what is typed so far, all that a schedule needs; `undefined` while it lacks something. */
export function borrowingOf(entry: LendEntry): Borrowing | undefined {
  const { draft, problems } = readLoan(entry)
  const valueOn = parseTypedDate(entry.valueOn)
  const lacks = problems.some(({ field }) => field !== 'draft.borrower')
  if (lacks || valueOn === null) return undefined
  return { valueOn, principalDong: draft.principalDong, conditions: draft.conditions }
}

/** Beside which field a limit of the regulation stands. */
export const fieldOfLimit = {
  loanSize: 'draft.principalDong',
  fundShare: 'draft.principalDong',
  term: 'draft.conditions.months',
  monthlyRate: 'draft.conditions.monthlyRateBasisPoints',
} as const satisfies Record<LimitBreach['limit'], string>

const fieldOfTerm: Readonly<Record<string, string>> = {
  principalDong: 'draft.principalDong',
  months: 'draft.conditions.months',
  monthlyRateBasisPoints: 'draft.conditions.monthlyRateBasisPoints',
  graceMonths: 'draft.conditions.graceMonths',
  startsOn: 'draft.valueOn',
}

export function fieldOfLoanRefusal(refusal: Refusal): string | undefined {
  switch (refusal.reason) {
    case 'outsideRegulation': {
      const [first] = refusal.breaches
      return first && fieldOfLimit[first.limit]
    }
    case 'termsInvalid':
      return fieldOfTerm[refusal.problems[0]?.field ?? '']
    case 'fundTooSmall':
    case 'amountInvalid':
      return 'draft.principalDong'
    case 'notAMember':
      return 'draft.borrower'
    case 'noRegulation':
      return 'draft.valueOn'
    default:
      return fieldOfRefusal(refusal)
  }
}

import type { Refusal } from '@lienthehe/api/contract'
import type { IsoDate, Wording } from '@lienthehe/domain'
import { parseTypedDate } from '@lienthehe/domain/calendar'
import type { LimitBreach, Regulation } from '@lienthehe/domain/funds'
import type { MemberId } from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'
import type { FormField, Wrong } from '../../forms/problems.ts'
import { dateOrText } from '../../ui/typed-date.ts'
import { fieldOfRefusal, problemsOfMoney } from '../draft-fields.ts'
import { formWords } from '../form-words.ts'
import type { Borrowing } from '../queries.ts'
import {
  type ConditionsEntry,
  conditionControls,
  fieldOfConditionLimit,
  fieldOfTermsProblem,
  percentText,
  readConditions,
} from '../regulation/conditions-entry.ts'
import { readMoney } from '../typed-money.ts'

/** A loan as it is typed. */
export type LendEntry = ConditionsEntry & {
  readonly borrower: MemberId | ''
  readonly principalDong: string
  readonly purpose: string
  readonly guarantor: string
  readonly valueOn: string
}

/** For each control: its label, its path in the request, and its part of the entry. */
const controls = [
  { path: 'draft.borrower', at: 'borrower', label: formWords.lend.borrower },
  { path: 'draft.principalDong', at: 'principalDong', label: formWords.lend.principal },
  ...conditionControls,
  { path: 'draft.purpose', at: 'purpose', label: formWords.lend.purpose },
  { path: 'draft.guarantor', at: 'guarantor', label: formWords.lend.guarantor },
  { path: 'draft.valueOn', at: 'valueOn', label: formWords.lend.valueOn },
] as const satisfies readonly { path: string; at: keyof LendEntry; label: Wording }[]

export function lendFields(say: (wording: Wording) => string): readonly FormField[] {
  return controls.map(({ path, at, label }) => ({ path, at: [at], id: path, label: say(label) }))
}

/**
 * The first values of a new loan: the longest term and the highest rate that the regulation allows, because most loans
 * have them.
 */
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

/** The input to send, and the problems that prevent sending it. */
export function readLoan(entry: LendEntry) {
  const money = readMoney(entry.principalDong)
  const { conditions, problems: wrongConditions } = readConditions(entry)
  const problems: readonly Wrong[] = [
    ...(entry.borrower === '' ? [{ field: 'draft.borrower', problem: 'required' } as const] : []),
    ...problemsOfMoney(money, 'draft.principalDong'),
    ...wrongConditions,
  ]
  const draft = {
    borrower: entry.borrower,
    principalDong: money.dong ?? 0,
    conditions,
    purpose: entry.purpose,
    guarantor: entry.guarantor,
    valueOn: dateOrText(entry.valueOn),
  }
  return { draft, problems }
}

/** The loan for which a schedule can be computed, as typed so far; `undefined` while something is missing. */
export function borrowingOf(entry: LendEntry): Borrowing | undefined {
  const { draft, problems } = readLoan(entry)
  const valueOn = parseTypedDate(entry.valueOn)
  const lacks = problems.some(({ field }) => field !== 'draft.borrower')
  if (lacks || valueOn === null) return undefined
  return { valueOn, principalDong: draft.principalDong, conditions: draft.conditions }
}

/** For each limit of the regulation, the field beside which it is shown. */
export const fieldOfLimit = {
  loanSize: 'draft.principalDong',
  fundShare: 'draft.principalDong',
  ...fieldOfConditionLimit,
} as const satisfies Record<LimitBreach['limit'], string>

export function fieldOfLoanRefusal(refusal: Refusal): string | undefined {
  switch (refusal.reason) {
    case 'outsideRegulation': {
      const [first] = refusal.breaches
      return first && fieldOfLimit[first.limit]
    }
    case 'termsInvalid':
      return fieldOfTermsProblem(refusal.problems)
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

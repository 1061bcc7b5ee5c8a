import { instant } from '../calendar/instant.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { exampleClub, memberOf } from '../members/example.test-data.ts'
import { type Member, memberIdSchema } from '../members/schema.ts'
import type { Result } from '../refusals/result.ts'
import type { Fund } from './account.ts'
import type { Recorded } from './append.ts'
import { emptyLedger } from './book.ts'
import { dong } from './dong.ts'
import { disburseLoan } from './lend.ts'
import { openFund } from './open.ts'
import { recordContribution, recordExpense, recordTransfer } from './record.ts'
import type { FundRefusal } from './refusal.ts'
import { recordRepayment, restructureLoan, writeOffLoan } from './repay.ts'
import { reverseTransaction } from './reverse.ts'
import {
  type Ledger,
  type LoanConditions,
  type LoanId,
  type LoanTerms,
  loanIdSchema,
  type Recording,
  type Regulation,
  transactionIdSchema,
} from './schema.ts'

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

export const loanId = (number: number) => loanIdSchema.parse(uuid(number))
export const transactionId = (number: number) => transactionIdSchema.parse(uuid(number))
export const memberNumber = (number: number) => memberIdSchema.parse(uuid(number))

export const members: readonly Member[] = [1, 2, 3, 4, 5].map((number) =>
  memberOf({ id: memberNumber(number), fullName: `Bùi Thị ${number}` }),
)

export const exampleRegulation: Regulation = {
  number: '01/QC-CLB',
  issuedOn: isoDate('2023-12-20'),
  from: isoDate('2024-01-01'),
  to: null,
  limits: {
    loanDongMax: dong(10_000_000),
    termMonthsMax: 24,
    monthlyRateBasisPointsMax: 100,
    loanFundPercentMax: 50,
  },
  roundingUnitDong: dong(1000),
  lateMonthlyRateBasisPoints: 30,
}

export const unregulated = emptyLedger(exampleClub)
export const regulated: Ledger = { ...unregulated, regulations: [exampleRegulation] }

export const flatYear: LoanConditions = {
  months: 12,
  monthlyRateBasisPoints: 65,
  interest: 'flat',
  repayment: 'equalInstalments',
  graceMonths: 0,
}

export function termsWith(known: Partial<LoanTerms>): LoanTerms {
  return {
    ...flatYear,
    principalDong: dong(5_000_000),
    startsOn: isoDate('2024-01-17'),
    roundingUnitDong: dong(1000),
    lateMonthlyRateBasisPoints: 30,
    ...known,
  }
}

export const recordedBy = 'Lan'

/** The n-th step of a book has the id n, and was booked on the last day of these examples. */
export function recordingOf(number: number, known: Partial<Recording> = {}): Recording {
  return {
    id: transactionId(number),
    bookedOn: isoDate('2039-12-31'),
    createdAt: instant('2039-12-31T08:00:00.000Z'),
    recordedBy,
    ...known,
  }
}

export type Step = (ledger: Ledger, recording: Recording) => Result<Recorded, FundRefusal>

/** Records one step after the others of the book. */
function attempt(ledger: Ledger, step: Step): Result<Recorded, FundRefusal> {
  return step(ledger, recordingOf(ledger.transactions.length + 1))
}

/** The book with these steps; a refused one is a mistake of the test. */
export function record(ledger: Ledger, ...steps: readonly Step[]): Ledger {
  return steps.reduce((book, step) => {
    const result = attempt(book, step)
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
    return result.value.ledger
  }, ledger)
}

/** Why the step is refused; `null` when it is not. */
export function refusalOf(ledger: Ledger, step: Step): FundRefusal | null {
  const result = attempt(ledger, step)
  return result.ok ? null : result.refusal
}

export function contribute(on: string, fund: Fund, amount: number): Step {
  const draft = { valueOn: isoDate(on), fund, source: 'project', giver: null } as const
  return (ledger, recording) => recordContribution(ledger, { ...draft, amountDong: dong(amount) }, recording)
}

export function spend(on: string, fund: Fund, amount: number, purpose = 'nước uống buổi sinh hoạt'): Step {
  const draft = { valueOn: isoDate(on), fund, amountDong: dong(amount), purpose }
  return (ledger, recording) => recordExpense(ledger, draft, recording)
}

export function transfer(on: string, from: Fund, amount: number): Step {
  const draft = { valueOn: isoDate(on), from, amountDong: dong(amount), reason: 'trích lãi theo quy chế' }
  return (ledger, recording) => recordTransfer(ledger, draft, recording)
}

export function borrowingOf(number: number, principal: number, conditions: LoanConditions) {
  return {
    loan: loanId(number),
    borrower: memberNumber(number),
    guarantor: null,
    purpose: 'nuôi lợn',
    principalDong: dong(principal),
    conditions,
  }
}

/** The n-th loan; to the n-th member, if nothing else is said. */
export function lend(
  on: string,
  number: number,
  principal: number,
  conditions: LoanConditions = flatYear,
  borrower = number,
): Step {
  const borrowing = { ...borrowingOf(number, principal, conditions), borrower: memberNumber(borrower) }
  const draft = { valueOn: isoDate(on), ...borrowing }
  return (ledger, recording) => disburseLoan(ledger, draft, { ...recording, members })
}

export function repay(on: string, loan: number | LoanId, amount: number): Step {
  const id = typeof loan === 'number' ? loanId(loan) : loan
  const draft = { valueOn: isoDate(on), loan: id, amountDong: dong(amount) }
  return (ledger, recording) => recordRepayment(ledger, draft, recording)
}

export function restructure(on: string, number: number, conditions: LoanConditions): Step {
  const draft = { valueOn: isoDate(on), loan: loanId(number), conditions, reason: 'mất mùa' }
  return (ledger, recording) => restructureLoan(ledger, { ...draft, approvedBy: 'Mai' }, recording)
}

export function writeOff(on: string, number: number): Step {
  const draft = { valueOn: isoDate(on), loan: loanId(number), reason: 'người vay qua đời' }
  return (ledger, recording) => writeOffLoan(ledger, { ...draft, approvedBy: 'Mai' }, recording)
}

export function reverse(on: string, number: number, approvedBy = 'Mai'): Step {
  const draft = { valueOn: isoDate(on), reverses: transactionId(number), reason: 'ghi nhầm', approvedBy }
  return (ledger, recording) => reverseTransaction(ledger, draft, recording)
}

export function open(
  on: string,
  fund: Fund,
  cash: number,
  loans: readonly ReturnType<typeof borrowingOf>[],
): Step {
  const draft = { valueOn: isoDate(on), fund, cashDong: dong(cash), loans, evidence: 'biên bản kiểm quỹ' }
  return (ledger, recording) => openFund(ledger, { ...draft, signedBy: [recordedBy, 'Mai'] }, recording)
}

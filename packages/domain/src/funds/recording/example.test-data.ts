import { instant } from '../../calendar/instant.ts'
import { isoDate } from '../../calendar/iso-date.ts'
import { exampleClub, memberOf } from '../../members/example.test-data.ts'
import { type Member, memberIdSchema } from '../../members/schema.ts'
import type { Result } from '../../refusals/result.ts'
import type { Recorded } from '../book/append.ts'
import { type Book, bookOf, emptyLedger } from '../book/book.ts'
import { dong } from '../dong.ts'
import { flatYear } from '../loans/example.test-data.ts'
import { type LoanConditions, type LoanId, loanIdSchema } from '../loans/schema.ts'
import type { Fund } from '../records/account.ts'
import type { Recording } from '../records/recording-schema.ts'
import { transactionNumber } from '../records/transaction-number.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { exampleRegulation } from '../regulation/example.test-data.ts'
import { disburseLoan } from './lend.ts'
import { openFund } from './open.ts'
import { recordContribution, recordExpense, recordTransfer } from './record.ts'
import { recordRepayment } from './repay.ts'
import { restructureLoan } from './restructure.ts'
import { reverseTransaction } from './reverse.ts'
import { writeOffLoan } from './write-off.ts'

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

export const loanId = (number: number) => loanIdSchema.parse(uuid(number))
export const memberNumber = (number: number) => memberIdSchema.parse(uuid(number))

export const members: readonly Member[] = [1, 2, 3, 4, 5].map((number) =>
  memberOf({ id: memberNumber(number), fullName: `Bùi Thị ${number}` }),
)

export const unregulated = bookOf(emptyLedger(exampleClub))
export const regulated = bookOf({ ...unregulated.ledger, regulations: [exampleRegulation] })

export const recordedBy = 'Lan'

/** A recording on the last day of these examples; `known` replaces parts of it. */
export function recordingOf(known: Partial<Recording> = {}): Recording {
  return {
    bookedOn: isoDate('2039-12-31'),
    createdAt: instant('2039-12-31T08:00:00.000Z'),
    recordedBy,
    ...known,
  }
}

export type Step = (book: Book, recording: Recording) => Result<Recorded, FundRefusal>

/** The book after these steps; a refused step is a mistake in the test. */
export function record(book: Book, ...steps: readonly Step[]): Book {
  return steps.reduce((before, step) => {
    const result = step(before, recordingOf())
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
    return result.value.book
  }, book)
}

/** Why the step is refused; `null` if it is not. */
export function refusalOf(book: Book, step: Step): FundRefusal | null {
  const result = step(book, recordingOf())
  return result.ok ? null : result.refusal
}

export function contribute(on: string, fund: Fund, amount: number): Step {
  const draft = { valueOn: isoDate(on), fund, source: 'project', giver: null } as const
  return (book, recording) => recordContribution(book, { ...draft, amountDong: dong(amount) }, recording)
}

export function spend(on: string, fund: Fund, amount: number, purpose = 'nước uống buổi sinh hoạt'): Step {
  const draft = { valueOn: isoDate(on), fund, amountDong: dong(amount), purpose }
  return (book, recording) => recordExpense(book, draft, recording)
}

export function transfer(on: string, from: Fund, amount: number): Step {
  const draft = { valueOn: isoDate(on), from, amountDong: dong(amount), reason: 'trích lãi theo quy chế' }
  return (book, recording) => recordTransfer(book, draft, recording)
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

/**
 * A step that pays out the loan with this number, to the member with the same number unless the test says otherwise.
 */
export function lend(
  on: string,
  number: number,
  principal: number,
  conditions: LoanConditions = flatYear,
  borrower = number,
): Step {
  const borrowing = { ...borrowingOf(number, principal, conditions), borrower: memberNumber(borrower) }
  const draft = { valueOn: isoDate(on), ...borrowing }
  return (book, recording) => disburseLoan(book, draft, { ...recording, meetingDay: null, members })
}

export function repay(on: string, loan: number | LoanId, amount: number): Step {
  const id = typeof loan === 'number' ? loanId(loan) : loan
  const draft = { valueOn: isoDate(on), loan: id, amountDong: dong(amount) }
  return (book, recording) => recordRepayment(book, draft, recording)
}

export function restructure(on: string, number: number, conditions: LoanConditions): Step {
  const draft = { valueOn: isoDate(on), loan: loanId(number), conditions, reason: 'mất mùa' }
  return (book, recording) =>
    restructureLoan(book, { ...draft, approvedBy: 'Mai' }, { ...recording, meetingDay: null })
}

export function writeOff(on: string, number: number): Step {
  const draft = { valueOn: isoDate(on), loan: loanId(number), reason: 'người vay qua đời' }
  return (book, recording) => writeOffLoan(book, { ...draft, approvedBy: 'Mai' }, recording)
}

export function reverse(on: string, number: number, approvedBy = 'Mai'): Step {
  const draft = { valueOn: isoDate(on), reverses: transactionNumber(number), reason: 'ghi nhầm', approvedBy }
  return (book, recording) => reverseTransaction(book, draft, recording)
}

const onEvidence = { sources: [], evidence: 'biên bản kiểm quỹ' }

export function open(
  on: string,
  fund: Fund,
  cash: number,
  loans: readonly ReturnType<typeof borrowingOf>[],
): Step {
  const draft = { valueOn: isoDate(on), fund, cashDong: dong(cash), loans, ...onEvidence }
  return (book, recording) =>
    openFund(book, { ...draft, signedBy: [recordedBy, 'Mai'] }, { ...recording, meetingDay: null })
}

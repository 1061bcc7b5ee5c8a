import { type IsoDate, isoDate, type Result } from '@lienthehe/domain'
import {
  adoptRegulation,
  type Book,
  bookOf,
  disburseLoan,
  dong,
  emptyLedger,
  type FundRefusal,
  type LoanConditions,
  loanHistoryOf,
  loanPosition,
  type Recording,
  recordContribution,
  recordExpense,
  recordRepayment,
  reverseTransaction,
} from '@lienthehe/domain/funds'
import type { Member } from '@lienthehe/domain/members'
import {
  clubIdSchema,
  loanIdSchema,
  memberSchema,
  recordingSchema,
  regulationSchema,
} from '@lienthehe/domain/schema'

const months = 60
/**
 * The number of steps that do not depend on borrowers, and the number for each borrower: five loans and their
 * instalments.
 */
const [stepsOfClub, stepsEach] = [130, 58] as const

const club = clubIdSchema.parse('11111111-1111-4111-8111-000000000001')
export const recording: Recording = recordingSchema.parse({
  bookedOn: '2024-12-31',
  createdAt: '2024-12-31T02:15:00.000Z',
  recordedBy: 'Lan',
})

const regulation = regulationSchema.parse({
  number: '01/QC-CLB',
  issuedOn: '2019-12-20',
  from: '2020-01-01',
  to: null,
  limits: {
    loanDongMax: 10_000_000,
    termMonthsMax: 24,
    monthlyRateBasisPointsMax: 100,
    loanFundPercentMax: 100,
  },
  roundingUnitDong: 1000,
  lateMonthlyRateBasisPoints: 30,
  dueDay: 'dayOfLoan',
  allocationOrder: ['penalty', 'interest', 'principal'],
  approvedBy: 'board',
  priorityGroups: [],
  interestToActivityFundPercent: 0,
})

const conditions: LoanConditions = {
  months: 12,
  monthlyRateBasisPoints: 65,
  interest: 'declining',
  repayment: 'equalPrincipal',
  graceMonths: 0,
}

/**
 * Makes a book of five years with this many steps. A longer book belongs to a larger club: it has more borrowers, not
 * more years, so that each step takes as much work in a long book as in a short one.
 */
export function makeBook(steps: number): Book {
  const members = makeMembers(Math.ceil((steps - stepsOfClub) / stepsEach))
  let book = must(adoptRegulation(bookOf(emptyLedger(club)), regulation)).book
  const first = { valueOn: dayOf(0, 1), fund: 'incomeFund', source: 'project', giver: 'HelpAge' } as const
  book = must(
    recordContribution(book, { ...first, amountDong: dong(10_000_000 * members.length) }, recording),
  ).book
  for (let month = 0; month < months; month += 1) {
    book = receiveAndSpend(book, month)
    for (const [index, member] of members.entries())
      book = meetBorrower(book, { member, index, month, members })
  }
  const { transactions } = book.ledger
  if (transactions.length < steps) throw new RangeError(`only ${transactions.length} of ${steps} steps`)
  return bookOf({ ...book.ledger, transactions: transactions.slice(0, steps) })
}

/** Records dues and tea, and now and then a mistake that is reversed. */
function receiveAndSpend(book: Book, month: number): Book {
  const [valueOn, fund] = [dayOf(month, 2), 'activityFund'] as const
  const dues = { valueOn, fund, amountDong: dong(550_000), source: 'members', giver: null } as const
  const received = must(recordContribution(book, dues, recording)).book
  const tea = { valueOn, fund, amountDong: dong(120_000), purpose: 'trà, bánh' }
  const { book: spent, transaction } = must(recordExpense(received, tea, recording))
  if (month % 6 !== 5) return spent
  const reversal = { valueOn, reverses: transaction.number, reason: 'ghi nhầm', approvedBy: 'Mai' }
  return must(reverseTransaction(spent, reversal, recording)).book
}

type Meeting = {
  readonly member: Member
  readonly index: number
  readonly month: number
  readonly members: readonly Member[]
}

/** A member with a loan pays what is due; a member who has repaid borrows again. */
function meetBorrower(book: Book, { member, index, month, members }: Meeting): Book {
  const valueOn = dayOf(month, 3 + Math.floor((index * 25) / members.length))
  const loan = loanIdOf(index, month - 1 - ((month + 11 - (index % 12)) % 12))
  const history = loanHistoryOf(book, loan)
  const due = history === undefined ? 0 : dueOn(loanPosition(history, valueOn))
  const repaid =
    due === 0 ? book : must(recordRepayment(book, { valueOn, loan, amountDong: dong(due) }, recording)).book
  if (month % 12 !== index % 12) return repaid
  const borrowing = {
    valueOn,
    loan: loanIdOf(index, month),
    borrower: member.id,
    guarantor: null,
    purpose: 'nuôi lợn',
    principalDong: dong(5_000_000),
    conditions,
  }
  return must(disburseLoan(repaid, borrowing, { ...recording, meetingDay: null, members })).book
}

function dueOn({ due }: ReturnType<typeof loanPosition>): number {
  return due.penaltyDong + due.interestDong + due.principalDong
}

/** The id of the loan that this member got in that month; `index` is the member's place. */
function loanIdOf(index: number, month: number) {
  return loanIdSchema.parse(`33333333-3333-4333-8333-${digits(index * 1000 + Math.max(month, 0))}`)
}

function makeMembers(count: number): readonly Member[] {
  return Array.from({ length: count }, (_, index) =>
    memberSchema.parse({
      id: `22222222-2222-4222-8222-${digits(index)}`,
      club,
      fullName: 'Bùi Thị Ấm',
      sex: 'female',
      birth: '1950',
      ethnicity: null,
      hardships: null,
      village: null,
      phone: null,
      citizenId: null,
      joinedOn: '2019-03-01',
      departure: null,
    }),
  )
}

function digits(number: number): string {
  return String(number).padStart(12, '0')
}

function dayOf(month: number, day: number): IsoDate {
  const text = (number: number) => String(number).padStart(2, '0')
  return isoDate(`${2020 + Math.floor(month / 12)}-${text((month % 12) + 1)}-${text(day)}`)
}

export function must<Value>(result: Result<Value, FundRefusal>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

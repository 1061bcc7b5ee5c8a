import fc from 'fast-check'
import { type IsoDate, isoDate } from '../../calendar/iso-date.ts'
import { lastDayOfMonth, type Month, monthOf, monthsAfter } from '../../calendar/month.ts'
import type { Member } from '../../members/schema.ts'
import { accept, type Result } from '../../refusals/result.ts'
import { assertNever } from '../../verdicts/assert-never.ts'
import { balanceOf } from '../book/balance.ts'
import type { Book } from '../book/book.ts'
import { loansBegunBy } from '../book/loan-steps.ts'
import { loanPositionsOn } from '../book/loans-on.ts'
import type { Taken } from '../book/step.ts'
import { dong } from '../dong.ts'
import { interestMethods, repaymentMethods } from '../loans/terms.ts'
import { funds } from '../records/account.ts'
import { transactionNumber } from '../records/transaction-number.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { exampleRegulation } from '../regulation/example.test-data.ts'
import { adoptRegulation } from './adopt.ts'
import { closeMonth } from './close.ts'
import { recordCashCount } from './count.ts'
import { recordDues } from './dues.ts'
import {
  borrowingOf,
  contribute,
  loanId,
  members,
  record,
  recordingOf,
  regulated,
  unregulated,
} from './example.test-data.ts'
import { disburseLoan } from './lend.ts'
import { openFund } from './open.ts'
import { recordContribution, recordExpense, recordTransfer } from './record.ts'
import { recordRepayment } from './repay.ts'
import { restructureLoan } from './restructure.ts'
import { reverseTransaction } from './reverse.ts'
import { writeOffLoan } from './write-off.ts'

/** A club’s book and members on a day, which is given as the number of days after 1 January 2024. */
export type Club = { readonly book: Book; readonly members: readonly Member[]; readonly day: number }

/** A club that has not begun its book, and a club that can lend at once. */
const beginnings: readonly Club[] = [
  { book: unregulated, members, day: 60 },
  { book: record(regulated, contribute('2024-01-05', 'incomeFund', 40_000_000)), members, day: 60 },
]

export function dateOf(day: number): IsoDate {
  return isoDate(new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10))
}

/** What a board may try to record. */
const attempts = [
  'open',
  'contribute',
  'dues',
  'spend',
  'transfer',
  'lend',
  'repay',
  'payOff',
  'restructure',
  'writeOff',
  'reverse',
  'adopt',
  'close',
  'count',
  'leave',
] as const

const oftenTried = ['lend', 'lend', 'lend', 'repay', 'repay', 'repay', 'repay', 'repay', 'reverse'] as const

/** An attempt made `waitDays` after the last one, about a day that is `backDays` before it. */
const anyAttempt = fc.record({
  attempt: fc.constantFrom(...attempts, ...oftenTried),
  waitDays: fc.nat(25),
  backDays: fc.oneof(fc.constant(0), fc.nat(50)),
  fund: fc.constantFrom(...funds),
  amount: fc.oneof(
    fc.integer({ min: 1, max: 9000 }).map((thousands) => thousands * 1000),
    fc.nat(700_000),
  ),
  pick: fc.nat(),
  conditions: fc.record({
    months: fc.integer({ min: 1, max: 13 }),
    monthlyRateBasisPoints: fc.nat(105),
    interest: fc.constantFrom(...interestMethods),
    repayment: fc.constantFrom(...repaymentMethods),
    graceMonths: fc.nat(2),
  }),
})
type Attempt = typeof anyAttempt extends fc.Arbitrary<infer Value> ? Value : never

/** The states of a random club: its beginning, and its state after each attempt that was not refused. */
export const anyLife = fc
  .tuple(fc.constantFrom(...beginnings), fc.array(anyAttempt, { minLength: 20, maxLength: 50 }))
  .map(([beginning, attempts]): readonly [Club, ...Club[]] => {
    const life: [Club, ...Club[]] = [beginning]
    for (const tried of attempts) {
      const before = life.at(-1) ?? beginning
      const result = attemptAt({ ...before, day: before.day + tried.waitDays }, tried)
      if (result.ok) life.push(result.value)
    }
    return life
  })

/** The club after the attempt, or why it was refused. */
function attemptAt(club: Club, tried: Attempt): Result<Club, FundRefusal> {
  const { book, day } = club
  const { fund, conditions, pick } = tried
  const [today, valueOn, amountDong] = [dateOf(day), dateOf(day - tried.backDays), dong(tried.amount)]
  const recording = recordingOf({ bookedOn: today })
  const loan = pickFrom(book.ledger.transactions.flatMap(loansBegunBy), pick)?.id ?? loanId(0)
  const borrowing = {
    ...borrowingOf(book.ledger.transactions.length + 1, tried.amount, conditions),
    borrower: pickFrom(club.members, pick)?.id ?? borrowingOf(1, 0, conditions).borrower,
  }
  const decision = { valueOn, loan, reason: 'ban chủ nhiệm đã họp', approvedBy: 'Mai' }
  const recorded = (result: Result<{ readonly book: Book }, FundRefusal>) =>
    result.ok ? accept({ ...club, book: result.value.book }) : result

  switch (tried.attempt) {
    case 'open': {
      const loans = fund === 'incomeFund' ? [borrowing] : []
      const sheet = { valueOn, fund, cashDong: amountDong, sources: [], evidence: 'sổ cũ', loans }
      return recorded(
        openFund(book, { ...sheet, signedBy: ['Lan', 'Mai'] }, { ...recording, meetingDay: null }),
      )
    }
    case 'contribute': {
      const contribution = { valueOn, fund, amountDong, source: 'members', giver: null } as const
      return recorded(recordContribution(book, contribution, recording))
    }
    case 'dues': {
      const payers = club.members.slice(0, 2).map(({ id: member }) => ({ member, amountDong }))
      const known = { ...recording, members: club.members }
      return recorded(recordDues(book, { valueOn, fund, payers }, known))
    }
    case 'spend':
      return recorded(recordExpense(book, { valueOn, fund, amountDong, purpose: 'thuốc men' }, recording))
    case 'transfer': {
      const transfer = { valueOn, from: fund, amountDong, reason: 'theo quy chế' }
      return recorded(recordTransfer(book, transfer, recording))
    }
    case 'lend': {
      const known = { ...recording, meetingDay: null, members: club.members }
      return recorded(disburseLoan(book, { valueOn, ...borrowing }, known))
    }
    case 'repay':
      return recorded(recordRepayment(book, { valueOn, loan, amountDong }, recording))
    case 'payOff': {
      const owed = loanPositionsOn(book, valueOn).find((position) => position.loan.id === loan)?.payoffDong
      return recorded(recordRepayment(book, { valueOn, loan, amountDong: owed ?? amountDong }, recording))
    }
    case 'restructure':
      return recorded(restructureLoan(book, { ...decision, conditions }, { ...recording, meetingDay: null }))
    case 'writeOff':
      return recorded(writeOffLoan(book, decision, recording))
    case 'reverse': {
      const { loan: _, ...reversal } = decision
      const reverses = pickFrom(book.ledger.transactions, pick)?.number ?? transactionNumber(1)
      return recorded(reverseTransaction(book, { ...reversal, reverses }, recording))
    }
    case 'adopt':
      return recorded(adoptRegulation(book, { ...exampleRegulation, issuedOn: today, from: today }))
    case 'close':
      return recorded(closeCounted(book, monthOf(monthsAfter(valueOn, -1)), today))
    case 'count': {
      const count = { countedOn: valueOn, fund, countedDong: amountDong }
      return recorded(recordCashCount(book, { ...count, countedBy: ['Lan', 'Mai'] }, recording))
    }
    case 'leave':
      return accept({ ...club, members: withoutOne(club, pick) })
    default:
      return assertNever(tried.attempt)
  }
}

/** Closes the month after a count that finds the income fund a little short and the activity fund as the book says. */
function closeCounted(book: Book, month: Month, today: IsoDate): Result<Taken, FundRefusal> {
  const countedOn = lastDayOfMonth(month)
  const counted = funds.reduce((before, fund) => {
    const inBook = balanceOf(before, `${fund}:cash`, countedOn)
    const countedDong = dong(fund === 'incomeFund' ? Math.max(inBook - 500, 0) : inBook)
    const count = { countedOn, fund, countedDong, countedBy: ['Lan', 'Mai'] } as const
    const result = recordCashCount(before, count, recordingOf({ bookedOn: today }))
    return result.ok ? result.value.book : before
  }, book)
  const explanations = [{ fund: 'incomeFund', text: 'thiếu tiền lẻ' }] as const
  return closeMonth(counted, { month, explanations }, { today, closedBy: 'Lan' })
}

/** The members, one of whom leaves tomorrow; for some values of `pick`, nobody leaves. */
function withoutOne({ members: all, day }: Club, pick: number): readonly Member[] {
  return all.map((member, index) =>
    index === pick % (3 * all.length) && member.departure === null
      ? { ...member, departure: { on: dateOf(day + 1), reason: 'movedAway' } }
      : member,
  )
}

function pickFrom<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % Math.max(list.length, 1)]
}

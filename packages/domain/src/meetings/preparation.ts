import { type IsoDate, laterOf } from '../calendar/iso-date.ts'
import { dayOfMonth, monthOf } from '../calendar/month.ts'
import { balanceOf } from '../funds/book/balance.ts'
import { type Book, isFundOpen, isNeverReversed } from '../funds/book/book.ts'
import { loanPositionsOn } from '../funds/book/loans-on.ts'
import { openRequestsOf, requestStatesOf } from '../funds/book/request-state.ts'
import { type Dong, sumDong } from '../funds/dong.ts'
import type { Meeting } from '../funds/loans/meeting.ts'
import type { LoanConditions, LoanId } from '../funds/loans/schema.ts'
import { type Fund, funds } from '../funds/records/account.ts'
import type { MemberId } from '../members/schema.ts'

/** How much a borrower is asked to repay at the meeting. */
export type AskedRepayment = {
  readonly loan: LoanId
  readonly borrower: MemberId
  /** Due by the day of the meeting, including arrears; 0 if nothing is due that day. */
  readonly dueDong: Dong
  /** The most that the borrower can pay: it settles the loan. */
  readonly payoffDong: Dong
  readonly owedDong: Dong
}

/** A loan that the board has approved but that is not yet paid out. */
export type ApprovedLoan = {
  readonly request: number
  readonly borrower: MemberId
  readonly purpose: string
  readonly principalDong: Dong
  readonly conditions: LoanConditions
}

/** What the club’s book says before the meeting, so that nobody has to ask for it there. */
export type MeetingMoney = {
  /** The day for which these amounts are computed. */
  readonly on: IsoDate
  readonly repayments: readonly AskedRepayment[]
  readonly handOuts: readonly ApprovedLoan[]
  readonly boxes: readonly { readonly fund: Fund; readonly cashDong: Dong }[]
  /** The amount that most members paid the last time dues were collected; `null` if none are on record. */
  readonly duesEachDong: Dong | null
}

/** The day of this month on which the club meets; today if that day is over or not known. */
export function plannedMeetingOn(today: IsoDate, { meetingDay }: Meeting): IsoDate {
  return meetingDay === null ? today : laterOf(today, dayOfMonth(monthOf(today), meetingDay))
}

/**
 * The amounts due, the approved loans and the money in the boxes for a meeting on that day, by the book as it is now.
 */
export function prepareMoney(book: Book, on: IsoDate): MeetingMoney {
  const states = requestStatesOf(book)
  return {
    on,
    repayments: loanPositionsOn(book, on)
      .map(({ loan, due, payoffDong, outstandingDong }) => ({
        loan: loan.id,
        borrower: loan.borrower,
        dueDong: sumDong([due.penaltyDong, due.interestDong, due.principalDong]),
        payoffDong,
        owedDong: outstandingDong,
      }))
      .filter(({ owedDong }) => owedDong > 0),
    handOuts: openRequestsOf(book)
      .filter(({ number }) => states.get(number) === 'approved')
      .map(({ number, asks: { borrower, purpose, principalDong, conditions } }) => ({
        request: number,
        borrower,
        purpose,
        principalDong,
        conditions,
      })),
    boxes: funds
      .filter((fund) => isFundOpen(book, fund, on))
      .map((fund) => ({ fund, cashDong: balanceOf(book, `${fund}:cash`, on) })),
    duesEachDong: usualDues(book),
  }
}

function usualDues(book: Book): Dong | null {
  const last = book.ledger.transactions.findLast(
    (step) => step.kind === 'dues' && isNeverReversed(book, step),
  )
  if (last?.kind !== 'dues') return null
  const times = new Map<Dong, number>()
  for (const { amountDong } of last.payers) times.set(amountDong, (times.get(amountDong) ?? 0) + 1)
  const [usual] = [...times].toSorted(([, one], [, other]) => other - one)
  return usual?.[0] ?? null
}

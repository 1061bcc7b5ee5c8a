import { compareDates, type IsoDate } from '../../calendar/iso-date.ts'
import { nextMeetingOn } from '../../clubs/meeting-day.ts'
import { balanceOf } from '../book/balance.ts'
import { type Book, isFundOpen } from '../book/book.ts'
import { loansOn } from '../book/loans-on.ts'
import { type Dong, dong, sumDong } from '../dong.ts'
import { balanceOn } from '../evenings.ts'
import { ageLoans, type LoanAge, portfolioAtRisk } from '../loans/ageing.ts'
import { nextPayment, paymentOn } from '../loans/card.ts'
import type { LoanHistory } from '../loans/history.ts'
import type { Meeting } from '../loans/meeting.ts'
import { loanPosition } from '../loans/position.ts'
import { type Fund, funds } from '../records/account.ts'

/** A count of the cash box, with the amount in the book at the end of that day. */
export type CountedCash = {
  readonly countedOn: IsoDate
  readonly countedDong: Dong
  readonly bookDong: Dong
  /** What was counted less what the book says; below zero, money is missing. */
  readonly differenceDong: Dong
}

/** The state of a fund at the end of a day. */
export type FundSummary = {
  readonly fund: Fund
  readonly isOpen: boolean
  readonly cashDong: Dong
  /** The latest count up to the day; `null` if there was none. */
  readonly lastCount: CountedCash | null
}

/** What members owe the income fund at the end of a day. */
export type LoansSummary = {
  readonly loans: number
  readonly outstandingDong: Dong
  /** Principal and interest that were due before the day and are not paid. */
  readonly lateDong: Dong
  readonly lateLoans: number
  /** How many days the latest loan is late; 0 when nothing is late. */
  readonly daysLateMost: number
  /**
   * The next meeting, or the next due day of any loan if the club’s meeting day is not known, with all that is due by
   * then if nothing is paid before. `null` when nothing is owed.
   */
  readonly next: { readonly on: IsoDate; readonly dueDong: Dong; readonly loans: number } | null
  readonly ages: readonly LoanAge[]
  /** The principal still owed on loans that are more than 30 days late (PAR30). */
  readonly atRiskDong: Dong
}

/** The state of both funds at the end of the day. */
export function summariseFunds(book: Book, asOf: IsoDate): readonly FundSummary[] {
  return funds.map((fund) => ({
    fund,
    isOpen: isFundOpen(book, fund, asOf),
    cashDong: balanceOf(book, `${fund}:cash`, asOf),
    lastCount: lastCountOn(book, fund, asOf),
  }))
}

function lastCountOn(book: Book, fund: Fund, asOf: IsoDate): CountedCash | null {
  const count = book.ledger.cashCounts.findLast((one) => one.fund === fund && one.countedOn <= asOf)
  if (count === undefined) return null
  const bookDong = balanceOf(book, `${fund}:cash`, count.countedOn)
  const { countedOn, countedDong } = count
  return { countedOn, countedDong, bookDong, differenceDong: dong(count.countedDong - bookDong) }
}

/** What members owe at the end of the day, how much of it is late, and what is due next. */
export function summariseLoans(book: Book, asOf: IsoDate, { meetingDay }: Meeting): LoansSummary {
  const histories = loansOn(book, asOf)
  const positions = histories.map((history) => loanPosition(history, asOf))
  const late = positions.filter(({ status }) => status === 'late')
  return {
    loans: positions.filter(({ outstandingDong }) => outstandingDong > 0).length,
    outstandingDong: sumDong(positions.map(({ outstandingDong }) => outstandingDong)),
    lateDong: sumDong(late.map(({ arrears }) => arrears.principalDong + arrears.interestDong)),
    lateLoans: late.length,
    daysLateMost: Math.max(0, ...late.map(({ daysLate }) => daysLate)),
    next: nextOf(histories, asOf, meetingDay),
    ages: ageLoans(positions),
    atRiskDong: portfolioAtRisk(positions, 30).atRiskDong,
  }
}

function nextOf(
  histories: readonly LoanHistory[],
  asOf: IsoDate,
  meetingDay: number | null,
): LoansSummary['next'] {
  const open = histories.filter((history) => balanceOn(history.owed, asOf) > 0)
  const dueDays = open.flatMap((history) => nextPayment(history, asOf)?.on ?? [])
  const earliest = dueDays.toSorted(compareDates)[0]
  if (earliest === undefined) return null
  const on = meetingDay === null ? earliest : nextMeetingOn(meetingDay, asOf)
  const sums = open.map((history) => paymentOn(history, { asOf, on }).totalDong)
  return { on, dueDong: sumDong(sums), loans: sums.filter((sum) => sum > 0).length }
}

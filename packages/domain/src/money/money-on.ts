import type { IsoDate } from '../calendar/iso-date.ts'
import { type Dong, dong, sumDong } from '../funds/dong.ts'
import { ageBuckets, type LoanAge } from '../funds/loans/ageing.ts'
import type { Fund } from '../funds/records/account.ts'
import { movedBy } from './day-moves.ts'
import { type MoneyMoves, type MoneyOrigin, type MoneySum, moneyOrigins, moneySums } from './money-sums.ts'

/** A loan is at risk as a whole when any part of it is more than this many days late (PAR30). */
export const atRiskAfterDays = 30

/** The loans in one bucket of lateness: their number, and how much is owed on them. */
export type AgedLoans = Pick<LoanAge, 'bucket' | 'loans' | 'outstandingDong'>

/** The money of clubs that keep books, added up at the end of a day. */
export type Money = {
  readonly cashDong: Readonly<Record<Fund, Dong>>
  /** All money received by that day, whatever it was used for since; origins that gave nothing are left out. */
  readonly origins: readonly { readonly origin: MoneyOrigin; readonly amountDong: Dong }[]
  /** The sum of all origins. */
  readonly receivedDong: Dong
  /** The principal that is still owed on all loans (dư nợ). */
  readonly outstandingDong: Dong
  /** The part of `outstandingDong` in loans that are more than 30 days late (PAR30). */
  readonly atRiskDong: Dong
  /** The loans by how late they are, in all buckets, including empty ones. */
  readonly ages: readonly AgedLoans[]
}

/** Each sum of one club at the end of a day, in the order of `moneySums`. */
export type ClubFigures = readonly number[]

/**
 * Each sum of the club at the end of the day; bookings of later days do not matter. It reads all changes up to that
 * day, so a caller that asks about many clubs, or again about the same day, should keep the result.
 */
export function clubFiguresOn(moves: MoneyMoves, asOf: IsoDate): ClubFigures {
  return moneySums.map((sum) => movedBy(moves[sum] ?? [], asOf))
}

/** The money of these clubs together at the end of the day. */
export function moneyOn(clubs: readonly MoneyMoves[], asOf: IsoDate): Money {
  return moneyOfFigures(clubs.map((moves) => clubFiguresOn(moves, asOf)))
}

/** The money of clubs together, from figures that are all of the same day. */
export function moneyOfFigures(clubs: readonly ClubFigures[]): Money {
  const amounts: number[] = moneySums.map(() => 0)
  for (const figures of clubs)
    for (const [place, figure] of figures.entries()) amounts[place] = (amounts[place] ?? 0) + figure
  const amountOf = (sum: MoneySum): Dong => dong(amounts[moneySums.indexOf(sum)] ?? 0)
  const aged = ageBuckets.map(({ bucket, from }) => ({
    from,
    bucket,
    loans: amountOf(`loans:${bucket}`),
    outstandingDong: amountOf(`owed:${bucket}`),
  }))
  const owedFrom = (days: number) =>
    sumDong(aged.filter(({ from }) => from >= days).map(({ outstandingDong }) => outstandingDong))
  const origins = moneyOrigins
    .map((origin) => ({ origin, amountDong: amountOf(`from:${origin}`) }))
    .filter(({ amountDong }) => amountDong !== 0)
  return {
    cashDong: { incomeFund: amountOf('cash:incomeFund'), activityFund: amountOf('cash:activityFund') },
    origins,
    receivedDong: sumDong(origins.map(({ amountDong }) => amountDong)),
    outstandingDong: owedFrom(0),
    atRiskDong: owedFrom(atRiskAfterDays + 1),
    ages: aged.map(({ bucket, loans, outstandingDong }) => ({ bucket, loans, outstandingDong })),
  }
}

/**
 * The loans of one club that are late on the day of its figures, even by one day: their number, and how much is owed on
 * them.
 */
export function lateLoansOf(figures: ClubFigures): Pick<LoanAge, 'loans' | 'outstandingDong'> {
  const sumOf = (places: readonly number[]) =>
    places.reduce((amount, place) => amount + (figures[place] ?? 0), 0)
  return { loans: sumOf(latePlaces.loans), outstandingDong: dong(sumOf(latePlaces.owed)) }
}

const late = ageBuckets.filter(({ from }) => from > 0)
const latePlaces = {
  loans: late.map(({ bucket }) => moneySums.indexOf(`loans:${bucket}`)),
  owed: late.map(({ bucket }) => moneySums.indexOf(`owed:${bucket}`)),
}

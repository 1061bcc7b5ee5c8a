import type { IsoDate } from '../calendar/iso-date.ts'
import { type Dong, dong, sumDong } from '../funds/dong.ts'
import { ageBuckets, type LoanAge } from '../funds/loans/ageing.ts'
import type { Fund } from '../funds/records/account.ts'
import { movedBy } from './day-moves.ts'
import { type MoneyMoves, type MoneyOrigin, type MoneySum, moneyOrigins, moneySums } from './money-sums.ts'

/** The loans of one bucket of age: how many, and what is owed of them. */
export type AgedLoans = Pick<LoanAge, 'bucket' | 'loans' | 'outstandingDong'>

/** How the money of clubs that keep books stands together at the end of a day. */
export type Money = {
  readonly cashDong: Readonly<Record<Fund, Dong>>
  /** All that had come by then, whatever became of it since; origins of which nothing came are left out. */
  readonly origins: readonly { readonly origin: MoneyOrigin; readonly amountDong: Dong }[]
  /** All origins together. */
  readonly receivedDong: Dong
  /** What is owed of the principal of all loans (dư nợ). */
  readonly outstandingDong: Dong
  /** Of it, what lies in loans that are more than 30 days late (PAR30). */
  readonly atRiskDong: Dong
  /** By how late the loans are: all buckets, the empty ones too. */
  readonly ages: readonly AgedLoans[]
}

/** Each of the sums of one club as it stood at the end of a day, in the order of `moneySums`. */
export type ClubFigures = readonly number[]

/**
 * How did each sum of the club stand at the end of the day? What is booked for later days changes nothing. It reads all that the
 * book moved by then: whoever asks about many clubs, and again about the same day, keeps the figures.
 */
export function clubFiguresOn(moves: MoneyMoves, asOf: IsoDate): ClubFigures {
  return moneySums.map((sum) => movedBy(moves[sum] ?? [], asOf))
}

/** How did the money of these clubs stand together at the end of the day? */
export function moneyOn(clubs: readonly MoneyMoves[], asOf: IsoDate): Money {
  return moneyOfFigures(clubs.map((moves) => clubFiguresOn(moves, asOf)))
}

/** The money of clubs whose figures are all of the same day. */
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
    atRiskDong: owedFrom(31),
    ages: aged.map(({ bucket, loans, outstandingDong }) => ({ bucket, loans, outstandingDong })),
  }
}

/** The loans of one club that are late on the day of its figures, by however little: how many, and what is owed of them. */
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

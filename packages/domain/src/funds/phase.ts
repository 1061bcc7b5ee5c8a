import { compareDates, daysBetween, earlierOf, type IsoDate } from '../calendar/iso-date.ts'
import { monthsAfter } from '../calendar/month.ts'
import { type DatedEntry, sumUntil } from './balance.ts'
import { restructuringsOf, standsOn } from './book.ts'
import { type Dong, dong, noDong, portionOf } from './dong.ts'
import { basisPoints, interestAskedOn, interestOn } from './interest.ts'
import { type Schedule, scheduleLoan } from './schedule.ts'
import type { Ledger, Loan, LoanTerms } from './schema.ts'

/** A time in which the same conditions hold: the first from the loan's beginning, each other one from a restructuring. */
export type Phase = { readonly schedule: Schedule; readonly until: IsoDate }

/** Under which conditions did the loan run until the end of the day? The last phase is the one of that day. */
export function phasesOf(ledger: Pick<Ledger, 'transactions'>, loan: Loan, asOf: IsoDate): readonly Phase[] {
  // By their days: one that was taken back later may have begun after the one recorded in its place.
  const terms = restructuringsOf(ledger, loan.id)
    .filter((restructuring) => standsOn(ledger, restructuring, asOf))
    .map((restructuring) => restructuring.terms)
    .toSorted((one, other) => compareDates(one.startsOn, other.startsOn))
  return [loan.terms, ...terms].map((own, index) => ({
    schedule: scheduleOf(own),
    until: earlierOf(terms[index]?.startsOn ?? asOf, asOf),
  }))
}

/** The schedule of terms that were checked when they were recorded. */
function scheduleOf(terms: LoanTerms): Schedule {
  const result = scheduleLoan(terms)
  if (!result.ok) throw new RangeError(`recorded terms have no schedule: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** What the schedule leaves owed of the principal at the end of the day. */
function scheduledBalanceOn({ instalments, terms }: Schedule, date: IsoDate): Dong {
  return instalments.findLast(({ dueOn }) => dueOn <= date)?.balanceDong ?? terms.principalDong
}

export type MonthOfInterest = {
  readonly dueOn: IsoDate
  /** Asked for up to and with this month. */
  readonly askedDong: Dong
  /** Earned up to and with this month: what is asked for without its rounding to units. */
  readonly earnedDong: Dong
}

/**
 * The interest of each month that had begun before the end of the phase, added up. A month that has begun counts whole.
 * It is on the principal that was really owed when the month began, so whoever pays early pays less and whoever pays late
 * more; flat: on the loan as it was lent, for the months agreed upon and only until it is repaid.
 */
export function interestOfPhase(
  { schedule: { terms }, until }: Phase,
  principal: readonly DatedEntry[],
): readonly MonthOfInterest[] {
  const months: MonthOfInterest[] = []
  let asked: number = 0
  let sumOfBalances = 0
  for (let number = 1; monthsAfter(terms.startsOn, number - 1) < until; number += 1) {
    const owed = sumUntil(principal, monthsAfter(terms.startsOn, number - 1))
    const bearing = terms.interest === 'declining' ? owed : owed > 0 ? flatBearing(terms, number) : noDong
    sumOfBalances += bearing
    const earnedDong = interestOn(terms, sumOfBalances)
    asked = number >= terms.months ? earnedDong : asked + interestAskedOn(terms, bearing)
    months.push({ dueOn: monthsAfter(terms.startsOn, number), askedDong: dong(asked), earnedDong })
  }
  return months
}

function flatBearing({ principalDong, months }: LoanTerms, number: number): Dong {
  return number <= months ? principalDong : noDong
}

/**
 * What the delay has cost: for each day, the part of the principal that should have been paid and was not, at the late
 * rate for a month of 30 days; summed exactly and rounded once, to the nearest đồng.
 */
export function penaltyOfPhase({ schedule, until }: Phase, principal: readonly DatedEntry[]): Dong {
  const { startsOn, lateMonthlyRateBasisPoints: times } = schedule.terms
  const days = new Set([
    ...schedule.instalments.map(({ dueOn }) => dueOn),
    ...principal.map(({ valueOn }) => valueOn),
  ])
  const turns = [...days].filter((day) => day >= startsOn && day < until).toSorted(compareDates)
  const overdueDays = turns.reduce((sum, day, index) => {
    const overdue = Math.max(sumUntil(principal, day) - scheduledBalanceOn(schedule, day), 0)
    return sum + overdue * daysBetween(day, turns[index + 1] ?? until)
  }, 0)
  return portionOf(overdueDays, { times, per: basisPoints * 30 })
}

import { compareDates, daysBetween, earlierOf, type IsoDate } from '../../calendar/iso-date.ts'
import { type Dong, dong, noDong, portionOf } from '../dong.ts'
import { balanceBefore, balanceOn, type Evenings } from '../evenings.ts'
import { dueOn } from './due-day.ts'
import { holdsOn, type LoanHistory } from './history.ts'
import { basisPoints, interestAskedOn, interestOn } from './interest.ts'
import { type Schedule, scheduleLoan } from './schedule.ts'
import type { LoanTerms } from './schema.ts'

/**
 * A time in which the conditions of a loan stay the same. The first phase begins with the loan, each later one with new
 * conditions.
 */
export type Phase = { readonly schedule: Schedule; readonly until: IsoDate }

/** The phases of the loan until the end of the day; the last one has the conditions of that day. */
export function phasesOf(history: LoanHistory, asOf: IsoDate): readonly Phase[] {
  const later = laterTermsOf(history, asOf)
  return [history.loan.terms, ...later].map((own, index) => ({
    schedule: scheduleOf(own),
    until: earlierOf(later[index]?.startsOn ?? asOf, asOf),
  }))
}

/** The new conditions given to the loan by the end of the day, earliest first. */
export function laterTermsOf({ restructurings }: LoanHistory, asOf: IsoDate): readonly LoanTerms[] {
  // Sorted by day: new conditions that were later reversed may begin after those recorded in their place.
  return restructurings
    .filter((restructuring) => holdsOn(restructuring, asOf))
    .map(({ terms }) => terms)
    .toSorted((one, other) => compareDates(one.startsOn, other.startsOn))
}

/** The schedule of terms that were already checked when they were recorded. */
function scheduleOf(terms: LoanTerms): Schedule {
  const known = scheduleByTerms.get(terms)
  if (known !== undefined) return known
  const result = scheduleLoan(terms)
  if (!result.ok) throw new RangeError(`recorded terms have no schedule: ${JSON.stringify(result.refusal)}`)
  scheduleByTerms.set(terms, result.value)
  return result.value
}

// Many days of one loan are asked about, so its schedules are cached. They depend only on terms, which never change,
// and the cache frees them together with the terms.
const scheduleByTerms = new WeakMap<LoanTerms, Schedule>()

/** The principal that, by the schedule, is still owed at the end of the day. */
function scheduledBalanceOn({ instalments, terms }: Schedule, date: IsoDate): Dong {
  return instalments.findLast(({ dueOn }) => dueOn <= date)?.balanceDong ?? terms.principalDong
}

export type MonthOfInterest = {
  readonly dueOn: IsoDate
  /** The interest asked for from the first month to this one. */
  readonly askedDong: Dong
  /** The interest earned from the first month to this one, that is, before rounding down to units. */
  readonly earnedDong: Dong
}

/**
 * The interest of each month that began before the end of the phase, each added to the months before it. A month that
 * has begun counts in full. Its interest is on the principal owed when it began, so early payment saves interest. Late
 * principal bears it only if it stays unpaid to the month’s end: somebody who pays some days late pays the late rate
 * for those days, not another month’s interest. Flat interest is on the loan as it was lent, for the agreed months, and
 * only until it is repaid.
 */
export function interestOfPhase({ schedule, until }: Phase, owed: Evenings): readonly MonthOfInterest[] {
  const { terms } = schedule
  const months: MonthOfInterest[] = []
  let asked: number = 0
  let sumOfBalances = 0
  let beginsOn = terms.startsOn
  for (let number = 1; beginsOn < until; number += 1) {
    const endsOn = schedule.instalments[number - 1]?.dueOn ?? dueOn(terms, number)
    const month = { number, beginsOn, endsOn, isOver: endsOn <= until }
    const bearing =
      terms.interest === 'declining' ? bearingOf(schedule, month, owed) : flatBearing(terms, month, owed)
    sumOfBalances += bearing
    const earnedDong = interestOn(terms, sumOfBalances)
    asked = number >= terms.months ? earnedDong : asked + interestAskedOn(terms, bearing)
    beginsOn = endsOn
    months.push({ dueOn: endsOn, askedDong: dong(asked), earnedDong })
  }
  return months
}

type BegunMonth = {
  readonly number: number
  readonly beginsOn: IsoDate
  readonly endsOn: IsoDate
  readonly isOver: boolean
}

function flatBearing(
  { principalDong, months }: LoanTerms,
  { number, beginsOn }: BegunMonth,
  owed: Evenings,
): Dong {
  return number <= months && balanceOn(owed, beginsOn) > 0 ? principalDong : noDong
}

function bearingOf(schedule: Schedule, { beginsOn, endsOn, isOver }: BegunMonth, owed: Evenings): Dong {
  const balance = balanceOn(owed, beginsOn)
  const scheduled = scheduledBalanceOn(schedule, beginsOn)
  if (balance <= scheduled) return balance
  // An amount paid on the last day of the month was still owed for the whole month.
  return isOver ? dong(Math.max(Math.min(balance, balanceBefore(owed, endsOn)), scheduled)) : scheduled
}

/**
 * The penalty for late payment: each day’s late principal, at the late rate for a month of 30 days. The sum is exact
 * and rounded once, to the nearest đồng.
 */
export function penaltyOfPhase({ schedule, until }: Phase, owed: Evenings): Dong {
  const { startsOn, lateMonthlyRateBasisPoints: times } = schedule.terms
  const days = new Set([...schedule.instalments.map(({ dueOn }) => dueOn), ...owed.map(({ on }) => on)])
  const turns = [...days].filter((day) => day >= startsOn && day < until).toSorted(compareDates)
  const arrearsDays = turns.reduce((sum, day, index) => {
    const arrears = Math.max(balanceOn(owed, day) - scheduledBalanceOn(schedule, day), 0)
    return arrears === 0 ? sum : sum + arrears * daysBetween(day, turns[index + 1] ?? until)
  }, 0)
  return portionOf(arrearsDays, { times, per: basisPoints * 30 })
}

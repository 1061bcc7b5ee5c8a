import type { IsoDate } from '../../calendar/iso-date.ts'
import { type Dong, dong, sumDong, wholeUnitsOf } from '../dong.ts'
import { balanceAtLast, lowestFrom } from '../evenings.ts'
import type { AllocationOrder } from '../regulation/schema.ts'
import type { Debt } from './allocation.ts'
import type { LoanHistory } from './history.ts'
import { interestOfPhase, type MonthOfInterest, type Phase, penaltyOfPhase, phasesOf } from './phase.ts'
import type { Instalment } from './schedule.ts'
import type { RepaymentParts } from './schema.ts'

/** What the conditions demand of a loan until a day, before payments of interest and penalty are subtracted. */
export type Claim = {
  /** By the conditions of the day. */
  readonly instalments: readonly Instalment[]
  readonly months: readonly MonthOfInterest[]
  /** In whole rounding units: less than one is never asked for. */
  readonly penaltyDong: Dong
  readonly order: AllocationOrder
}

/** What has the loan demanded by the end of the day? */
export function claimOn(history: LoanHistory, asOf: IsoDate): Claim {
  const phases = phasesOf(history, asOf)
  return {
    instalments: phases.at(-1)?.schedule.instalments ?? [],
    months: monthsOf(phases, history),
    penaltyDong: penaltyOf(phases, history),
    order: (phases.at(-1)?.schedule.terms ?? history.loan.terms).allocationOrder,
  }
}

/** The cost of the delay, rounded down to the unit of the day: small change never keeps a loan late. */
function penaltyOf(phases: readonly Phase[], { owed, loan }: LoanHistory): Dong {
  const cost = sumDong(phases.map((phase) => penaltyOfPhase(phase, owed)))
  const unitDong = (phases.at(-1)?.schedule.terms ?? loan.terms).roundingUnitDong
  return wholeUnitsOf(cost, { times: 1, per: 1, unitDong })
}

/** The months of all phases; each phase continues from what the one before had earned. */
function monthsOf(phases: readonly Phase[], { owed }: LoanHistory): readonly MonthOfInterest[] {
  const months: MonthOfInterest[] = []
  for (const phase of phases) {
    const before = months.at(-1)?.earnedDong ?? 0
    const own = interestOfPhase(phase, owed)
    // New conditions settle the old ones: what was earned until then is due then.
    const isSettled = phase !== phases.at(-1)
    for (const [index, { dueOn, askedDong, earnedDong }] of own.entries()) {
      const settles = isSettled && index === own.length - 1
      months.push({
        dueOn: settles ? phase.until : dueOn,
        askedDong: dong(before + (settles ? earnedDong : askedDong)),
        earnedDong: dong(before + earnedDong),
      })
    }
  }
  return months
}

/** The amounts paid on a loan, and the principal still owed. */
export type Paid = {
  readonly interestDong: Dong
  readonly penaltyDong: Dong
  readonly outstandingDong: Dong
}

/** What should have been paid by the given days, but was not. */
export function partsDue(
  { instalments, months, penaltyDong }: Claim,
  paid: Paid,
  isDue: (dueOn: IsoDate) => boolean,
): RepaymentParts {
  const asked = months.findLast(({ dueOn }) => isDue(dueOn))?.askedDong ?? 0
  const scheduled = instalments.findLast(({ dueOn }) => isDue(dueOn))?.balanceDong ?? paid.outstandingDong
  return {
    penaltyDong: dong(Math.max(penaltyDong - paid.penaltyDong, 0)),
    interestDong: dong(Math.max(asked - paid.interestDong, 0)),
    principalDong: dong(Math.max(paid.outstandingDong - scheduled, 0)),
  }
}

/** What remains to be paid on the day. */
export function debtOf(claim: Claim, paid: Paid, asOf: IsoDate): Debt {
  const latest = claim.months.at(-1)
  const due = partsDue(claim, paid, (dueOn) => dueOn <= asOf)
  return {
    penaltyDong: due.penaltyDong,
    interestDueDong: due.interestDong,
    principalDueDong: due.principalDong,
    interestAskedDong: dong(Math.max((latest?.askedDong ?? 0) - paid.interestDong, 0)),
    interestEarnedDong: dong(Math.max((latest?.earnedDong ?? 0) - paid.interestDong, 0)),
    outstandingDong: paid.outstandingDong,
    order: claim.order,
  }
}

/**
 * What a payment of this day can be used for. Payments of later days count as paid: a payment that is recorded late
 * never takes the same interest or principal twice.
 */
export function debtOn(history: LoanHistory, valueOn: IsoDate): Debt {
  const paid = {
    interestDong: balanceAtLast(history.interestPaid),
    penaltyDong: balanceAtLast(history.penaltyPaid),
    outstandingDong: lowestFrom(history.owed, valueOn).amountDong,
  }
  return debtOf(claimOn(history, valueOn), paid, valueOn)
}

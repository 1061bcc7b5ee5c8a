import type { IsoDate } from '../../calendar/iso-date.ts'
import { type Dong, dong, sumDong, wholeUnitsOf } from '../dong.ts'
import { balanceAtLast, lowestFrom } from '../evenings.ts'
import type { AllocationOrder } from '../regulation/schema.ts'
import type { Debt } from './allocation.ts'
import type { LoanHistory } from './history.ts'
import { interestOfPhase, type MonthOfInterest, type Phase, penaltyOfPhase, phasesOf } from './phase.ts'
import type { Instalment } from './schedule.ts'
import type { RepaymentParts } from './schema.ts'

/** What a loan demands of its borrower up to a day, without regard to what was paid of interest and penalty. */
export type Claim = {
  /** The instalments by the conditions of that day. */
  readonly instalments: readonly Instalment[]
  readonly months: readonly MonthOfInterest[]
  /** In whole rounding units; less than one unit is never asked for. */
  readonly penaltyDong: Dong
  readonly order: AllocationOrder
}

/** What the loan has demanded by the end of the day. */
export function claimOn(history: LoanHistory, asOf: IsoDate): Claim {
  const phases = phasesOf(history, asOf)
  return {
    instalments: phases.at(-1)?.schedule.instalments ?? [],
    months: monthsOf(phases, history),
    penaltyDong: penaltyOf(phases, history),
    order: (phases.at(-1)?.schedule.terms ?? history.loan.terms).allocationOrder,
  }
}

/** The penalty for late payment, rounded down to the unit of the day, so that no loan stays late for a few đồng. */
function penaltyOf(phases: readonly Phase[], { owed, loan }: LoanHistory): Dong {
  const cost = sumDong(phases.map((phase) => penaltyOfPhase(phase, owed)))
  const unitDong = (phases.at(-1)?.schedule.terms ?? loan.terms).roundingUnitDong
  return wholeUnitsOf(cost, { times: 1, per: 1, unitDong })
}

/** The months of all phases; the interest of each phase is added to that of the phases before it. */
function monthsOf(phases: readonly Phase[], { owed }: LoanHistory): readonly MonthOfInterest[] {
  const months: MonthOfInterest[] = []
  for (const phase of phases) {
    const before = months.at(-1)?.earnedDong ?? 0
    const own = interestOfPhase(phase, owed)
    // New conditions end the old ones, so the interest earned until then becomes due on that day.
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

/** What was due on the days that `isDue` accepts, and is not paid. */
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

/** What remains to be paid on the day, due or not. */
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
 * The debt for which a payment of this day can be used. Payments of later days count as paid, so that a payment
 * recorded late never pays the same interest or principal twice.
 */
export function debtOn(history: LoanHistory, valueOn: IsoDate): Debt {
  const paid = {
    interestDong: balanceAtLast(history.interestPaid),
    penaltyDong: balanceAtLast(history.penaltyPaid),
    outstandingDong: lowestFrom(history.owed, valueOn).amountDong,
  }
  return debtOf(claimOn(history, valueOn), paid, valueOn)
}

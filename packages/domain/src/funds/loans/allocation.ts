import { type Dong, dong } from '../dong.ts'
import type { RepaymentParts } from './schema.ts'

/** What a member owes on a day, whether it is due already or not. */
export type Debt = {
  readonly penaltyDong: Dong
  /** Asked for in the months that have begun, and not paid. */
  readonly interestAskedDong: Dong
  /** Earned in the months that have begun, and not paid: with what rounding had left for the last instalment. */
  readonly interestEarnedDong: Dong
  readonly outstandingDong: Dong
}

/** What closes the loan on that day. */
export function payoffOf({ penaltyDong, interestEarnedDong, outstandingDong }: Debt): Dong {
  return dong(penaltyDong + interestEarnedDong + outstandingDong)
}

/**
 * What a payment is used for: first the penalty, then the interest, then the principal, also before its time. Nobody pays
 * the principal off and leaves interest behind: whoever could takes all the interest earned. What is more than the payoff
 * is excess.
 */
export function allocateRepayment(
  amountDong: Dong,
  debt: Debt,
): { readonly parts: RepaymentParts; readonly excessDong: Dong } {
  const penalty = Math.min(amountDong, debt.penaltyDong)
  const afterPenalty = amountDong - penalty
  const wouldClear = afterPenalty - debt.interestAskedDong >= debt.outstandingDong
  const interest = Math.min(afterPenalty, wouldClear ? debt.interestEarnedDong : debt.interestAskedDong)
  const principal = Math.min(afterPenalty - interest, debt.outstandingDong)
  const parts = {
    penaltyDong: dong(penalty),
    interestDong: dong(interest),
    principalDong: dong(principal),
  }
  return { parts, excessDong: dong(afterPenalty - interest - principal) }
}

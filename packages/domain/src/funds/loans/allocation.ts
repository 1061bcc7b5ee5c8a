import { type Dong, dong } from '../dong.ts'
import type { RepaymentPart } from '../regulation/policy.ts'
import type { AllocationOrder } from '../regulation/schema.ts'
import type { RepaymentParts } from './schema.ts'

/** What a member owes on a day, whether it is due or not. */
export type Debt = {
  /** In whole rounding units; less than one unit is never asked for. */
  readonly penaltyDong: Dong
  /** The unpaid interest for months that are over. */
  readonly interestDueDong: Dong
  /** The unpaid interest that is asked for all months that have begun, whether or not they are over. */
  readonly interestAskedDong: Dong
  /**
   * The unpaid interest earned in all months that have begun, including the remainders of rounding that the last
   * instalment collects.
   */
  readonly interestEarnedDong: Dong
  readonly principalDueDong: Dong
  readonly outstandingDong: Dong
  /** The order in which due amounts are paid. */
  readonly order: AllocationOrder
}

/** The amount that closes the loan on that day. */
export function payoffOf({ penaltyDong, interestEarnedDong, outstandingDong }: Debt): Dong {
  return dong(penaltyDong + interestEarnedDong + outstandingDong)
}

/**
 * How a payment is used: first for what is due, in the regulation’s order; then for the interest of the current month;
 * then for principal that is not yet due. A payment must not clear the principal while penalty or interest is left. So
 * if it covers the principal but is less than the payoff, it pays penalty and interest first. What exceeds the payoff
 * is excess.
 */
export function allocateRepayment(
  amountDong: Dong,
  debt: Debt,
): { readonly parts: RepaymentParts; readonly excessDong: Dong } {
  const excess = Math.max(amountDong - payoffOf(debt), 0)
  const paid = amountDong - excess
  const parts = inOrder(paid, debt)
  const isCleared = parts.principal === debt.outstandingDong
  const { penalty, interest, principal } = isCleared ? principalLast(paid, debt) : parts
  return {
    parts: { penaltyDong: dong(penalty), interestDong: dong(interest), principalDong: dong(principal) },
    excessDong: dong(excess),
  }
}

type Parts = Readonly<Record<RepaymentPart, number>>

function inOrder(amount: number, debt: Debt): Parts {
  const due = {
    penalty: debt.penaltyDong,
    interest: debt.interestDueDong,
    principal: debt.principalDueDong,
  }
  const taken = { penalty: 0, interest: 0, principal: 0 }
  let rest = amount
  const take = (part: RepaymentPart, most: number) => {
    const used = Math.min(rest, most)
    taken[part] += used
    rest -= used
  }
  for (const part of debt.order) take(part, due[part])
  take('interest', debt.interestAskedDong - due.interest)
  take('principal', debt.outstandingDong - taken.principal)
  return taken
}

function principalLast(amount: number, debt: Debt): Parts {
  const penalty = Math.min(amount, debt.penaltyDong)
  const afterPenalty = amount - penalty
  const wouldClear = afterPenalty - debt.interestAskedDong >= debt.outstandingDong
  const interest = Math.min(afterPenalty, wouldClear ? debt.interestEarnedDong : debt.interestAskedDong)
  return { penalty, interest, principal: Math.min(afterPenalty - interest, debt.outstandingDong) }
}

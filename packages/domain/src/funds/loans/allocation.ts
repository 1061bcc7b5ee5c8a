import { type Dong, dong } from '../dong.ts'
import type { RepaymentPart } from '../regulation/policy.ts'
import type { AllocationOrder } from '../regulation/schema.ts'
import type { RepaymentParts } from './schema.ts'

/** What a member owes on a day, due already or not. */
export type Debt = {
  /** In whole rounding units: a smaller amount is never asked for. */
  readonly penaltyDong: Dong
  /** For months that are over, and not paid. */
  readonly interestDueDong: Dong
  /** Asked for in the months that have begun, including those that are over, and not paid. */
  readonly interestAskedDong: Dong
  /** Earned in the months that have begun, and not paid, including what rounding left for the last instalment. */
  readonly interestEarnedDong: Dong
  readonly principalDueDong: Dong
  readonly outstandingDong: Dong
  /** The order in which due amounts are paid. */
  readonly order: AllocationOrder
}

/** What closes the loan on that day. */
export function payoffOf({ penaltyDong, interestEarnedDong, outstandingDong }: Debt): Dong {
  return dong(penaltyDong + interestEarnedDong + outstandingDong)
}

/**
 * How a payment is used: first for what is due, in the regulation's order; then for the interest of the current month;
 * then for principal before its time. A payment never clears the principal and leaves other debts: if it could, but is
 * less than the payoff, penalty and interest are taken first. Anything above the payoff is excess.
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

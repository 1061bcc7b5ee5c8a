import { type Result, refuse } from '../../refusals/result.ts'
import { append, move, type Recorded } from '../book/append.ts'
import type { Book } from '../book/book.ts'
import { allocateRepayment, payoffOf } from '../loans/allocation.ts'
import { debtOn } from '../loans/claim.ts'
import type { RepaymentParts } from '../loans/schema.ts'
import type { RepaymentDraft } from '../records/draft-schema.ts'
import type { Recording } from '../records/recording-schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { checkAmount, checkRecording } from './checks.ts'
import { openLoan } from './open-loan.ts'

/** Records money that a member pays back. How it is used is computed, not typed. More than the payoff is refused. */
export function recordRepayment(
  book: Book,
  draft: RepaymentDraft,
  recording: Recording,
): Result<Recorded, FundRefusal> {
  const { valueOn, loan: id, amountDong } = draft
  const refusal =
    checkRecording(book, recording, { valueOn, touched: ['incomeFund'] }) ?? checkAmount(amountDong)
  if (refusal !== null) return refuse(refusal)
  const found = openLoan(book, id, valueOn)
  if (!found.ok) return found

  const debt = debtOn(found.value.history, valueOn)
  const { parts, excessDong } = allocateRepayment(amountDong, debt)
  if (excessDong > 0) return refuse({ reason: 'overpaid', payoffDong: payoffOf(debt), excessDong })

  const into = { to: 'incomeFund:cash', loan: id } as const
  const entries = [
    ...move(parts.penaltyDong, { ...into, from: 'incomeFund:penalties' }),
    ...move(parts.interestDong, { ...into, from: 'incomeFund:interest' }),
    ...move(parts.principalDong, { ...into, from: 'incomeFund:loans' }),
  ]
  return append(book, { kind: 'repayment', ...draft, ...recording, parts, entries })
}

/**
 * Records a repayment only if it is used as `seen`, which is what the person taking the money was shown; `null` if
 * nothing was shown.
 */
export function recordRepaymentAsSeen(
  book: Book,
  draft: RepaymentDraft,
  { seen, ...recording }: Recording & { readonly seen: RepaymentParts | null },
): Result<Recorded, FundRefusal> {
  const result = recordRepayment(book, draft, recording)
  if (!result.ok || seen === null) return result
  const { transaction } = result.value
  if (transaction.kind !== 'repayment' || isSame(transaction.parts, seen)) return result
  return refuse({ reason: 'partsChanged', parts: transaction.parts })
}

function isSame(one: RepaymentParts, other: RepaymentParts): boolean {
  return (
    one.penaltyDong === other.penaltyDong &&
    one.interestDong === other.interestDong &&
    one.principalDong === other.principalDong
  )
}

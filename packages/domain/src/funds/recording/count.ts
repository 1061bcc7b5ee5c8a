import { accept, type Result, refuse } from '../../refusals/result.ts'
import type { Book } from '../book/book.ts'
import { type Taken, taken } from '../book/step.ts'
import type { CashCountDraft } from '../records/draft-schema.ts'
import type { Recording } from '../records/recording-schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { checkCash, checkDay, checkSecondPerson } from './checks.ts'

/**
 * Records what two people counted in a fund’s cash box (kiểm quỹ). A difference from the book is only recorded; it
 * changes no balance.
 */
export function recordCashCount(
  book: Book,
  draft: CashCountDraft,
  { bookedOn }: Pick<Recording, 'bookedOn'>,
): Result<Taken, FundRefusal> {
  const { cashCounts } = book.ledger
  const refusal =
    checkDay(book.ledger, draft.countedOn, { bookedOn }) ??
    checkCash(draft.countedDong) ??
    checkSecondPerson(...draft.countedBy)
  if (refusal !== null) return refuse(refusal)
  return accept(taken(book, { kind: 'cashCount', cashCount: { ...draft, number: cashCounts.length + 1 } }))
}

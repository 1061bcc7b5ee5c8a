import type { IsoDate } from '../../calendar/iso-date.ts'
import type { Member } from '../../members/schema.ts'
import { type Result, refuse } from '../../refusals/result.ts'
import type { Recorded } from '../book/append.ts'
import type { Book } from '../book/book.ts'
import { type BookKeeper, type Concerned, whyNotAct } from '../book/keeper.ts'
import { decisionOf, exceptedLimits, requestStateOf } from '../book/request-state.ts'
import type { Meeting } from '../loans/meeting.ts'
import type { LoanId } from '../loans/schema.ts'
import { handOut } from '../recording/lend.ts'
import type { Recording } from '../records/recording-schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'

type HandOut = { readonly request: number; readonly loan: LoanId; readonly valueOn: IsoDate }

/** Why this person may not pay out the loan, or `null`. Nobody pays out their own loan. */
export function whyNotHandOut({ ledger }: Book, keeper: BookKeeper, number: number): FundRefusal | null {
  const concerned: Concerned = { askedBy: null, borrower: ledger.requests[number - 1]?.asks.borrower ?? null }
  return whyNotAct(keeper, 'book', concerned)
}

/**
 * Pays out the loan of an approved request, as it was asked for. Refused for the same reasons as every loan, except the
 * limits that the board named in an exception.
 */
export function lendAsApproved(
  book: Book,
  { request: number, loan, valueOn }: HandOut,
  context: Recording & Meeting & { readonly members: readonly Member[] },
): Result<Recorded, FundRefusal> {
  const request = book.ledger.requests[number - 1]
  const decision = decisionOf(book.ledger, number)
  if (request === undefined || decision === undefined || requestStateOf(book, number) !== 'approved')
    return refuse({ reason: 'requestNotApproved' })
  if (valueOn < decision.decidedOn) return refuse({ reason: 'beforeRequest', from: decision.decidedOn })
  const { requestedOn: _, plan: __, ...borrowing } = request.asks
  return handOut(book, { ...borrowing, loan, valueOn }, context, {
    request: number,
    excepted: exceptedLimits(book.ledger, number),
  })
}

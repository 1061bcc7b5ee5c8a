import type { Member } from '../../members/schema.ts'
import { accept, type Result, refuse } from '../../refusals/result.ts'
import type { Book } from '../book/book.ts'
import { openRequestsOf } from '../book/request-state.ts'
import { type Taken, taken } from '../book/step.ts'
import type { Meeting } from '../loans/meeting.ts'
import { checkTerms } from '../loans/terms.ts'
import { termsOf } from '../recording/agreed-loan.ts'
import { checkAmount, checkBorrower, checkNotLater, checkText } from '../recording/checks.ts'
import type { Recording } from '../records/recording-schema.ts'
import type { RequestDraft } from '../records/request-schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'

/**
 * Records a member’s request for a loan; no money moves. A request may exceed the regulation, and the board then
 * decides. Refused when a field is wrong, when the person is not a member, and while the member’s last request is open.
 */
export function requestLoan(
  book: Book,
  asks: RequestDraft,
  { members, meetingDay, ...recording }: Recording & Meeting & { readonly members: readonly Member[] },
): Result<Taken, FundRefusal> {
  const { borrower, requestedOn, principalDong, conditions } = asks
  const refusal =
    checkNotLater(requestedOn, recording) ??
    checkText('purpose', asks.purpose) ??
    checkAmount(principalDong) ??
    checkBorrower(book.ledger, { borrower, on: requestedOn }, members)
  if (refusal !== null) return refuse(refusal)
  const terms = termsOf(
    book.ledger.regulations,
    { ...conditions, principalDong, startsOn: requestedOn },
    { meetingDay },
  )
  const problems = checkTerms(terms)
  if (problems.length > 0) return refuse({ reason: 'termsInvalid', problems })
  if (openRequestsOf(book).some((open) => open.asks.borrower === borrower))
    return refuse({ reason: 'alreadyRequested' })
  const number = book.ledger.requests.length + 1
  return accept(taken(book, { kind: 'loanRequest', request: { number, ...recording, asks } }))
}

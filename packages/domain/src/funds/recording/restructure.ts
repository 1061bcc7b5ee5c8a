import { type Result, refuse } from '../../refusals/result.ts'
import { append, type Recorded } from '../book/append.ts'
import type { Book } from '../book/book.ts'
import { balanceOn } from '../evenings.ts'
import type { Meeting } from '../loans/meeting.ts'
import type { LoanTerms } from '../loans/schema.ts'
import { checkTerms } from '../loans/terms.ts'
import type { RestructuringDraft } from '../records/draft-schema.ts'
import type { Recording } from '../records/recording-schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { conditionBreachesOf, regulationOn } from '../regulation/regulation.ts'
import type { Regulation } from '../regulation/schema.ts'
import { termsOf } from './agreed-loan.ts'
import { checkDecision } from './checks.ts'
import { openLoan } from './open-loan.ts'

/**
 * Gives a loan new conditions for the principal still owed, agreed with a second person. Unpaid interest and penalty
 * stay owed, and are as late as before. The interest of a month that has begun becomes due on that day. No money moves.
 */
export function restructureLoan(
  book: Book,
  { conditions, ...draft }: RestructuringDraft,
  { meetingDay, ...recording }: Recording & Meeting,
): Result<Recorded, FundRefusal> {
  const { valueOn, loan: id, reason, approvedBy } = draft
  const refusal = checkDecision(book, recording, { valueOn, reason, approvedBy })
  if (refusal !== null) return refuse(refusal)
  const found = openLoan(book, id, valueOn)
  if (!found.ok) return found

  const principalDong = balanceOn(found.value.history.owed, valueOn)
  const terms = termsOf(
    book.ledger.regulations,
    { ...conditions, principalDong, startsOn: valueOn },
    { meetingDay },
  )
  const refused = checkConditions(book.ledger.regulations, terms)
  return refused === null
    ? append(book, { kind: 'restructuring', ...draft, ...recording, terms, entries: [] })
    : refuse(refused)
}

function checkConditions(regulations: readonly Regulation[], terms: LoanTerms): FundRefusal | null {
  const problems = checkTerms(terms)
  if (problems.length > 0) return { reason: 'termsInvalid', problems }
  const regulation = regulationOn(regulations, terms.startsOn)
  if (regulation === null) return { reason: 'noRegulation', on: terms.startsOn }
  const breaches = conditionBreachesOf(regulation, terms)
  return breaches.length === 0
    ? null
    : { reason: 'outsideRegulation', regulation: regulation.number, breaches }
}

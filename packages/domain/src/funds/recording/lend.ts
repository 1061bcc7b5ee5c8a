import type { Member } from '../../members/schema.ts'
import { type Result, refuse } from '../../refusals/result.ts'
import { append, move, type Recorded } from '../book/append.ts'
import { fundDongOn } from '../book/balance.ts'
import type { Book } from '../book/book.ts'
import { findFile } from '../book/loan-files.ts'
import type { Meeting } from '../loans/meeting.ts'
import type { Loan } from '../loans/schema.ts'
import { checkTerms } from '../loans/terms.ts'
import type { DisbursementDraft } from '../records/draft-schema.ts'
import type { Recording } from '../records/recording-schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import type { LoanLimit } from '../regulation/policy.ts'
import { loanBreachesOf, regulationOn, shareBreachesOf } from '../regulation/regulation.ts'
import { loanOf } from './agreed-loan.ts'
import { checkBorrower, checkRecording, checkText } from './checks.ts'

type LendingContext = Recording & Meeting & { readonly members: readonly Member[] }

/** The request that a loan answers, and the limits that the board allowed it to exceed. */
type Approval = { readonly request: number | null; readonly excepted: readonly LoanLimit[] }

/**
 * Pays a loan out of the income fund. The borrower must be a member on that day, the loan must keep to the regulation
 * of that day, and the fund must have the cash. `members`: the members of the club.
 */
export function disburseLoan(
  book: Book,
  draft: DisbursementDraft,
  context: LendingContext,
): Result<Recorded, FundRefusal> {
  return handOut(book, draft, context, { request: null, excepted: [] })
}

/** Pays out a loan like `disburseLoan`, but one that was requested: it may exceed the limits named in its approval. */
export function handOut(
  book: Book,
  draft: DisbursementDraft,
  { members, meetingDay, ...recording }: LendingContext,
  { request, excepted }: Approval,
): Result<Recorded, FundRefusal> {
  const { valueOn, ...borrowing } = draft
  const lent = loanOf(book.ledger.regulations, borrowing, { startsOn: valueOn, meetingDay })
  const refusal =
    checkRecording(book, recording, { valueOn, touched: ['incomeFund'] }) ??
    checkText('purpose', lent.purpose) ??
    checkLoan(book, lent, excepted) ??
    checkBorrower(book.ledger, { borrower: lent.borrower, on: valueOn }, members)
  if (refusal !== null) return refuse(refusal)

  const amount = lent.terms.principalDong
  const entries = move(amount, { to: 'incomeFund:loans', from: 'incomeFund:cash', loan: lent.id })
  return append(book, {
    kind: 'disbursement',
    valueOn,
    ...recording,
    lent,
    request,
    entries,
  })
}

function checkLoan(book: Book, { id, terms }: Loan, excepted: readonly LoanLimit[]): FundRefusal | null {
  if (findFile(book.loans, id) !== undefined) return { reason: 'loanKnown' }
  const problems = checkTerms(terms)
  if (problems.length > 0) return { reason: 'termsInvalid', problems }

  const regulation = regulationOn(book.ledger.regulations, terms.startsOn)
  if (regulation === null) return { reason: 'noRegulation', on: terms.startsOn }

  const fundDong = fundDongOn(book, 'incomeFund', terms.startsOn)
  const breaches = [
    ...loanBreachesOf(regulation, terms),
    ...shareBreachesOf(regulation, terms, fundDong),
  ].filter(({ limit }) => !excepted.includes(limit))
  return breaches.length === 0
    ? null
    : { reason: 'outsideRegulation', regulation: regulation.number, breaches }
}

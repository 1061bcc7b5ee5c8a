import { type Book, stepOf } from '../book/book.ts'
import { type BookKeeper, type Concerned, whyNotAct } from '../book/keeper.ts'
import { loansTouchedBy } from '../book/loan-steps.ts'
import { loanHistoryOf } from '../book/loans-on.ts'
import type { LoanId } from '../loans/schema.ts'
import type { ProposalDraft } from '../records/proposal-schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'

/** The person whom an act on this loan concerns: its borrower. */
export function concernedByLoan(book: Book, loan: LoanId): Concerned {
  return { askedBy: null, borrower: loanHistoryOf(book, loan)?.loan.borrower ?? null }
}

/** The person whom a proposal would concern: the borrower of its loan, if it is about a loan. */
export function concernedByDraft(book: Book, asks: ProposalDraft): Concerned {
  const loan = loanOfDraft(book, asks)
  return loan === null ? { askedBy: null, borrower: null } : concernedByLoan(book, loan)
}

/**
 * The loan that a proposal is about; `null`: none. For the reversal of a cut-off sheet, the first of its loans; the
 * sheet itself decides about nobody's loan, as it only states what two people found.
 */
export function loanOfDraft(book: Book, asks: ProposalDraft): LoanId | null {
  if (asks.kind === 'opening') return null
  if (asks.kind !== 'reversal') return asks.loan
  const original = stepOf(book.ledger, asks.reverses)
  const [loan] = original === undefined ? [] : loansTouchedBy(original)
  return loan ?? null
}

/**
 * Why may this person not confirm the proposal with this number? A number that does not exist is refused on confirming.
 */
export function whyNotConfirm(book: Book, keeper: BookKeeper, number: number): FundRefusal | null {
  const proposal = book.ledger.proposals[number - 1]
  if (proposal === undefined) return null
  const { asks, recordedBy: askedBy } = proposal
  return whyNotAct(keeper, 'confirm', { ...concernedByDraft(book, asks), askedBy })
}

/**
 * Why may this person not decline it? The person who asked may take it back; anybody else must be able to confirm it.
 */
export function whyNotDecline(book: Book, keeper: BookKeeper, number: number): FundRefusal | null {
  const isOwn = book.ledger.proposals[number - 1]?.recordedBy === keeper.account
  return isOwn ? null : whyNotConfirm(book, keeper, number)
}

import { type Book, stepOf } from '../book/book.ts'
import { type BookKeeper, type Concerned, whyNotAct } from '../book/keeper.ts'
import { loansTouchedBy } from '../book/loan-steps.ts'
import { loanHistoryOf } from '../book/loans-on.ts'
import type { LoanId } from '../loans/schema.ts'
import type { ProposalDraft } from '../records/proposal-schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'

/** The people whom an act on this loan concerns: only its borrower. */
export function concernedByLoan(book: Book, loan: LoanId): Concerned {
  return { askedBy: null, borrower: loanHistoryOf(book, loan)?.loan.borrower ?? null }
}

/** The people whom a proposal concerns: the borrower, if it is about a loan. */
export function concernedByDraft(book: Book, asks: ProposalDraft): Concerned {
  const loan = loanOfDraft(book, asks)
  return loan === null ? { askedBy: null, borrower: null } : concernedByLoan(book, loan)
}

/**
 * The loan that a proposal is about, or `null`. The reversal of a cut-off sheet counts as being about the first of its
 * loans. A new cut-off sheet is about no loan, since it only states what two people found.
 */
export function loanOfDraft(book: Book, asks: ProposalDraft): LoanId | null {
  if (asks.kind === 'opening') return null
  if (asks.kind !== 'reversal') return asks.loan
  const original = stepOf(book.ledger, asks.reverses)
  const [loan] = original === undefined ? [] : loansTouchedBy(original)
  return loan ?? null
}

/**
 * Why this person may not confirm the proposal with this number, or `null`. It is also `null` for an unknown number,
 * which `confirmProposal` refuses.
 */
export function whyNotConfirm(book: Book, keeper: BookKeeper, number: number): FundRefusal | null {
  const proposal = book.ledger.proposals[number - 1]
  if (proposal === undefined) return null
  const { asks, recordedBy: askedBy } = proposal
  return whyNotAct(keeper, 'confirm', { ...concernedByDraft(book, asks), askedBy })
}

/**
 * Why this person may not decline the proposal, or `null`. The person who asked may take it back; anybody else must be
 * allowed to confirm it.
 */
export function whyNotDecline(book: Book, keeper: BookKeeper, number: number): FundRefusal | null {
  const isOwn = book.ledger.proposals[number - 1]?.recordedBy === keeper.account
  return isOwn ? null : whyNotConfirm(book, keeper, number)
}

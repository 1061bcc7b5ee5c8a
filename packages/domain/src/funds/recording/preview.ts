import { accept, type Result, refuse } from '../../refusals/result.ts'
import { fundDongOn } from '../book/balance.ts'
import type { Book } from '../book/book.ts'
import type { Dong } from '../dong.ts'
import { allocateRepayment, payoffOf } from '../loans/allocation.ts'
import { debtOn } from '../loans/claim.ts'
import type { Meeting } from '../loans/meeting.ts'
import { loanPosition } from '../loans/position.ts'
import { type Schedule, scheduleLoan } from '../loans/schedule.ts'
import type { LoanTerms, RepaymentParts } from '../loans/schema.ts'
import { checkTerms, type TermsProblem } from '../loans/terms.ts'
import type { DisbursementDraft, RepaymentDraft } from '../records/draft-schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { type LimitBreach, loanBreachesOf, regulationOn, shareBreachesOf } from '../regulation/regulation.ts'
import type { Regulation } from '../regulation/schema.ts'
import { termsOf } from './agreed-loan.ts'
import { openLoan } from './open-loan.ts'

/** What decides a loan’s schedule, before the borrower is named. */
export type BorrowingDraft = Pick<DisbursementDraft, 'valueOn' | 'principalDong' | 'conditions'>

/** A loan on which nobody has agreed yet. */
export type LoanPreview = {
  /** The regulation of the day; `null` if none is in force. */
  readonly regulation: Regulation | null
  readonly terms: LoanTerms
  /** `null` if the terms are impossible; `problems` then says why. */
  readonly schedule: Schedule | null
  readonly problems: readonly TermsProblem[]
  /** The limits of the regulation that the loan would break. */
  readonly breaches: readonly LimitBreach[]
}

/** What the loan would cost, month by month, and what prevents it. */
export function previewLoan(
  book: Book,
  { valueOn, principalDong, conditions }: BorrowingDraft,
  meeting: Meeting,
): LoanPreview {
  const regulation = regulationOn(book.ledger.regulations, valueOn)
  const terms = termsOf(book.ledger.regulations, { ...conditions, principalDong, startsOn: valueOn }, meeting)
  const schedule = scheduleLoan(terms)
  const fundDong = fundDongOn(book, 'incomeFund', valueOn)
  const breaches =
    regulation === null
      ? []
      : [...loanBreachesOf(regulation, terms), ...shareBreachesOf(regulation, terms, fundDong)]
  return {
    regulation,
    terms,
    schedule: schedule.ok ? schedule.value : null,
    problems: checkTerms(terms),
    breaches,
  }
}

/** How a payment on a certain day would be used. */
export type RepaymentPreview = {
  /** Due on or before that day and not paid. */
  readonly due: RepaymentParts
  /** The amount that closes the loan on that day. */
  readonly payoffDong: Dong
  /** `null` while no amount is given. */
  readonly parts: RepaymentParts | null
}

/** What is owed on the day, and how the amount would be used. Refused for the same reasons as the repayment itself. */
export function previewRepayment(
  book: Book,
  {
    loan,
    valueOn,
    amountDong,
  }: Pick<RepaymentDraft, 'loan' | 'valueOn'> & { readonly amountDong: Dong | null },
): Result<RepaymentPreview, FundRefusal> {
  const found = openLoan(book, loan, valueOn)
  if (!found.ok) return found
  const { history } = found.value
  const debt = debtOn(history, valueOn)
  const { due } = loanPosition(history, valueOn)
  const payoffDong = payoffOf(debt)
  if (amountDong === null) return accept({ due, payoffDong, parts: null })
  const { parts, excessDong } = allocateRepayment(amountDong, debt)
  return excessDong > 0
    ? refuse({ reason: 'overpaid', payoffDong, excessDong })
    : accept({ due, payoffDong, parts })
}

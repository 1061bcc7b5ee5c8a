import { type Book, isNeverReversed } from '../book/book.ts'
import { loansBegunBy } from '../book/loan-steps.ts'
import { decisionOf, exceptedLimits } from '../book/request-state.ts'
import { sumDong } from '../dong.ts'
import { balanceAtLast, lowestFrom } from '../evenings.ts'
import type { LoanHistory } from '../loans/history.ts'
import { interestOn } from '../loans/interest.ts'
import { paymentsOf } from '../loans/schedule.ts'
import type { LoanId, LoanTerms } from '../loans/schema.ts'
import { checkTerms } from '../loans/terms.ts'
import type { Ledger, Transaction } from '../records/schema.ts'
import { conditionBreachesOf, loanBreachesOf, regulationOn } from '../regulation/regulation.ts'
import type { BrokenInvariant } from './broken-invariant.ts'

/** Loans that begin twice, that are repaid beyond what was lent, or whose amounts do not add up. */
export function findBrokenLoans(book: Book): readonly BrokenInvariant[] {
  const expected = expectedOutstanding(book)
  return [
    ...begunAgain(book.ledger).map((loan) => ({ invariant: 'loanBeginsOnce', loan }) as const),
    ...book.loans.inOrder.flatMap(({ history }) => brokenLoan(history, expected.get(history.loan.id) ?? 0)),
  ]
}

/**
 * Does the loan keep to the regulation of its day, or did the board approve it as an exception? Its share of the fund
 * is not checked here, but only when the loan is given, since later records about that day may change the share.
 */
export function isWithinRegulation(ledger: Ledger, step: Transaction): boolean {
  if (step.kind !== 'disbursement' && step.kind !== 'restructuring') return true
  const regulation = regulationOn(ledger.regulations, step.valueOn)
  if (regulation === null) return false
  if (step.kind === 'restructuring') return conditionBreachesOf(regulation, step.terms).length === 0
  if (step.request !== null && decisionOf(ledger, step.request)?.is !== 'approved') return false
  const excepted = exceptedLimits(ledger, step.request)
  return loanBreachesOf(regulation, step.lent.terms).every(({ limit }) => excepted.includes(limit))
}

function begunAgain({ transactions }: Ledger): readonly LoanId[] {
  const [begun, again] = [new Set<LoanId>(), new Set<LoanId>()]
  for (const step of transactions)
    for (const { id } of loansBegunBy(step)) (begun.has(id) ? again : begun).add(id)
  return [...again]
}

function brokenLoan(
  { loan, owed, restructurings }: LoanHistory,
  expectedDong: number,
): readonly BrokenInvariant[] {
  const { id, terms } = loan
  const lowest = lowestFrom(owed, terms.startsOn)
  const broken: BrokenInvariant[] = []
  if (lowest.amountDong < 0) broken.push({ invariant: 'outstandingIsNotNegative', loan: id, ...lowest })
  if (balanceAtLast(owed) !== expectedDong) broken.push({ invariant: 'outstandingAddsUp', loan: id })
  const agreed = [terms, ...restructurings.map((restructuring) => restructuring.terms)]
  if (!agreed.every(hasSchedule)) broken.push({ invariant: 'scheduleAddsUp', loan: id })
  return broken
}

/**
 * Do the instalments of these terms add up to the loan, and does their interest add up to what `interestOn` defines?
 */
function hasSchedule(terms: LoanTerms): boolean {
  if (checkTerms(terms).length > 0) return false
  const payments = paymentsOf(terms)
  const repaid = sumDong(payments.map(({ principalDong }) => principalDong))
  const interest = sumDong(payments.map(({ interestDong }) => interestDong))
  const bearing = [terms.principalDong, ...payments.map(({ balanceDong }) => balanceDong)]
  const sumOfBalances = terms.interest === 'flat' ? terms.principalDong * terms.months : sumDong(bearing)
  return repaid === terms.principalDong && interest === interestOn(terms, sumOfBalances)
}

/**
 * Disbursed − repaid − written off for each loan, from the fields of the valid steps instead of their entries. It reads
 * the book in its own order: one loan’s steps are months apart, so reading loan by loan is slower.
 */
function expectedOutstanding(book: Book): ReadonlyMap<LoanId, number> {
  const owed = new Map<LoanId, number>()
  const add = (loan: LoanId, principalDong: number) => owed.set(loan, (owed.get(loan) ?? 0) + principalDong)
  for (const step of book.ledger.transactions) {
    if (!isNeverReversed(book, step)) continue
    for (const { id, terms } of loansBegunBy(step)) add(id, terms.principalDong)
    if (step.kind === 'repayment') add(step.loan, -step.parts.principalDong)
    if (step.kind === 'writeOff') add(step.loan, -step.principalDong)
  }
  return owed
}

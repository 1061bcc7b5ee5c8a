import { sumDong } from '../dong.ts'
import { balanceAtLast, lowestFrom } from '../evenings.ts'
import { interestOn } from '../loans/interest.ts'
import { paymentsOf } from '../loans/schedule.ts'
import type { LoanId, LoanTerms } from '../loans/schema.ts'
import { checkTerms } from '../loans/terms.ts'
import { conditionBreachesOf, loanBreachesOf, regulationOn } from '../regulation/regulation.ts'
import { type Book, isStanding } from './book.ts'
import { type BrokenInvariant, brokenSteps } from './broken-invariant.ts'
import type { LoanFile } from './loan-file.ts'
import { loansBegunBy } from './loan-steps.ts'
import type { Ledger, Transaction } from './schema.ts'

/** Loans outside their regulation, that begin twice, of which more is paid than was lent, or whose sums do not add up. */
export function findBrokenLoans(book: Book): readonly BrokenInvariant[] {
  const { ledger } = book
  return [
    ...brokenSteps('loanIsWithinRegulation', ledger.transactions, (step) => isWithinRegulation(ledger, step)),
    ...begunAgain(ledger).map((loan) => ({ invariant: 'loanBeginsOnce', loan }) as const),
    ...book.loans.inOrder.flatMap((file) => brokenLoan(book, file)),
  ]
}

/** The share of the fund is judged only when the loan is given: what is recorded later about that day may change it. */
function isWithinRegulation({ regulations }: Ledger, step: Transaction): boolean {
  if (step.kind !== 'disbursement' && step.kind !== 'restructuring') return true
  const regulation = regulationOn(regulations, step.valueOn)
  if (regulation === null) return false
  const breaches =
    step.kind === 'disbursement'
      ? loanBreachesOf(regulation, step.lent.terms)
      : conditionBreachesOf(regulation, step.terms)
  return breaches.length === 0
}

function begunAgain({ transactions }: Ledger): readonly LoanId[] {
  const [begun, again] = [new Set<LoanId>(), new Set<LoanId>()]
  for (const step of transactions)
    for (const { id } of loansBegunBy(step)) (begun.has(id) ? again : begun).add(id)
  return [...again]
}

function brokenLoan(book: Book, file: LoanFile): readonly BrokenInvariant[] {
  const { loan, owed, restructurings } = file.history
  const { id, terms } = loan
  const lowest = lowestFrom(owed, terms.startsOn)
  const broken: BrokenInvariant[] = []
  if (lowest.amountDong < 0) broken.push({ invariant: 'outstandingIsNotNegative', loan: id, ...lowest })
  if (balanceAtLast(owed) !== expectedOutstanding(book, file))
    broken.push({ invariant: 'outstandingAddsUp', loan: id })
  const agreed = [terms, ...restructurings.map((restructuring) => restructuring.terms)]
  if (!agreed.every(hasSchedule)) broken.push({ invariant: 'scheduleAddsUp', loan: id })
  return broken
}

/** Do these terms have a schedule whose instalments add up to the loan and to its interest? */
function hasSchedule(terms: LoanTerms): boolean {
  if (checkTerms(terms).length > 0) return false
  const payments = paymentsOf(terms)
  const repaid = sumDong(payments.map(({ principalDong }) => principalDong))
  const interest = sumDong(payments.map(({ interestDong }) => interestDong))
  const bearing = [terms.principalDong, ...payments.map(({ balanceDong }) => balanceDong)]
  const sumOfBalances = terms.interest === 'flat' ? terms.principalDong * terms.months : sumDong(bearing)
  return repaid === terms.principalDong && interest === interestOn(terms, sumOfBalances)
}

/** Disbursed − repaid − written off, from what the standing steps say and not from their entries. */
function expectedOutstanding(book: Book, { steps, history }: LoanFile): number {
  return steps
    .filter((step) => isStanding(book, step))
    .reduce((owed, step) => owed + principalMoved(step, history.loan.terms), 0)
}

function principalMoved(step: Transaction, { principalDong }: LoanTerms): number {
  switch (step.kind) {
    case 'opening':
    case 'disbursement':
      return principalDong
    case 'repayment':
      return -step.parts.principalDong
    case 'writeOff':
      return -step.principalDong
    default:
      return 0
  }
}

import { lowestFrom, principalEntriesOf } from './balance.ts'
import { loansBegunBy, restructuringsOf, reversalOf } from './book.ts'
import { sumDong } from './dong.ts'
import { interestOn } from './interest.ts'
import type { BrokenInvariant } from './invariants.ts'
import { conditionBreachesOf, loanBreachesOf, regulationOn } from './regulation.ts'
import { scheduleLoan } from './schedule.ts'
import type { Ledger, Loan, LoanId, LoanTerms, Transaction } from './schema.ts'

/** Loans outside their regulation, of which more is paid than was lent, or whose sums do not add up. */
export function findBrokenLoans(ledger: Ledger): readonly BrokenInvariant[] {
  const outside = ledger.transactions.filter((transaction) => !isWithinRegulation(ledger, transaction))
  return [
    ...outside.map(({ id }) => ({ invariant: 'loanIsWithinRegulation', transaction: id }) as const),
    ...ledger.transactions.flatMap(loansBegunBy).flatMap((loan) => brokenLoan(ledger, loan)),
  ]
}

/** The share of the fund is judged only when the loan is given: what is recorded later about that day may change it. */
function isWithinRegulation(ledger: Ledger, transaction: Transaction): boolean {
  if (transaction.kind !== 'disbursement' && transaction.kind !== 'restructuring') return true
  const regulation = regulationOn(ledger, transaction.valueOn)
  if (regulation === null) return false
  const breaches =
    transaction.kind === 'disbursement'
      ? loanBreachesOf(regulation, transaction.lent.terms)
      : conditionBreachesOf(regulation, transaction.terms)
  return breaches.length === 0
}

function brokenLoan(ledger: Ledger, { id, terms }: Loan): readonly BrokenInvariant[] {
  const entries = principalEntriesOf(ledger, id)
  const lowest = lowestFrom(entries, terms.startsOn)
  const owed = entries.reduce((sum, { amountDong }) => sum + amountDong, 0)
  const broken: BrokenInvariant[] = []
  if (lowest.amountDong < 0) broken.push({ invariant: 'outstandingIsNotNegative', loan: id, ...lowest })
  if (owed !== expectedOutstanding(ledger, id)) broken.push({ invariant: 'outstandingAddsUp', loan: id })
  const agreed = [terms, ...restructuringsOf(ledger, id).map((restructuring) => restructuring.terms)]
  if (!agreed.every(hasSchedule)) broken.push({ invariant: 'scheduleAddsUp', loan: id })
  return broken
}

/** Do these terms have a schedule whose instalments add up to the loan and to its interest? */
function hasSchedule(terms: LoanTerms): boolean {
  const schedule = scheduleLoan(terms)
  if (!schedule.ok) return false
  const { instalments, interestDong } = schedule.value
  const repaid = sumDong(instalments.map((instalment) => instalment.principalDong))
  const bearing = [terms.principalDong, ...instalments.map(({ balanceDong }) => balanceDong)]
  const sumOfBalances = terms.interest === 'flat' ? terms.principalDong * terms.months : sumDong(bearing)
  return repaid === terms.principalDong && interestDong === interestOn(terms, sumOfBalances)
}

/** Disbursed − repaid − written off, from what the standing steps say and not from their entries. */
function expectedOutstanding(ledger: Ledger, id: LoanId): number {
  return ledger.transactions
    .filter((transaction) => reversalOf(ledger, transaction.id) === undefined)
    .reduce((owed, transaction) => owed + principalMoved(transaction, id), 0)
}

function principalMoved(transaction: Transaction, id: LoanId): number {
  switch (transaction.kind) {
    case 'repayment':
      return transaction.loan === id ? -transaction.parts.principalDong : 0
    case 'writeOff':
      return transaction.loan === id ? -transaction.principalDong : 0
    default:
      return sumDong(
        loansBegunBy(transaction)
          .filter((loan) => loan.id === id)
          .map(({ terms }) => terms.principalDong),
      )
  }
}

import type { Loan, LoanId } from '../loans/schema.ts'
import type { Transaction } from '../records/schema.ts'

/** The loans that begin with this step. */
export function loansBegunBy(transaction: Transaction): readonly Loan[] {
  if (transaction.kind === 'opening') return transaction.loans
  return transaction.kind === 'disbursement' ? [transaction.lent] : []
}

/** The loans that this step is about; for a reversal, pass the step that it reverses. */
export function loansTouchedBy(transaction: Transaction): readonly LoanId[] {
  switch (transaction.kind) {
    case 'repayment':
    case 'restructuring':
    case 'writeOff':
      return [transaction.loan]
    default:
      return loansBegunBy(transaction).map(({ id }) => id)
  }
}

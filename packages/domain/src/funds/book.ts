import type { IsoDate } from '../calendar/iso-date.ts'
import type { ClubId } from '../clubs/club-id-schema.ts'
import { type Fund, fundOf } from './account.ts'
import type { Ledger, Loan, LoanId, Transaction, TransactionId } from './schema.ts'

type Book = Pick<Ledger, 'transactions'>
export type Reversal = Transaction & { readonly kind: 'reversal' }
type Restructuring = Transaction & { readonly kind: 'restructuring' }

/** The book of a club in which nothing is recorded yet. */
export function emptyLedger(club: ClubId): Ledger {
  return { club, regulations: [], transactions: [], cashCounts: [], closures: [] }
}

/** The one step that takes this one back, if there is one. */
export function reversalOf({ transactions }: Book, id: TransactionId): Reversal | undefined {
  return transactions.find(
    (transaction): transaction is Reversal => transaction.kind === 'reversal' && transaction.reverses === id,
  )
}

/** Does this step hold at the end of the day: had it happened, and had it not been taken back by then? */
export function standsOn(ledger: Book, { id, kind, valueOn }: Transaction, asOf: IsoDate): boolean {
  if (kind === 'reversal' || valueOn > asOf) return false
  const reversal = reversalOf(ledger, id)
  return reversal === undefined || reversal.valueOn > asOf
}

/** Has nobody taken this step back, on whatever day? */
export function isStanding(ledger: Book, { id, kind }: Transaction): boolean {
  return kind !== 'reversal' && reversalOf(ledger, id) === undefined
}

/** The fund's cut-off sheet, if it began with one: what came before is in it already. */
export function openingOf(ledger: Book, fund: Fund): Transaction | undefined {
  return ledger.transactions.find(
    (transaction) =>
      transaction.kind === 'opening' && transaction.fund === fund && isStanding(ledger, transaction),
  )
}

/** The new conditions that the loan was given, in recorded order, those taken back included. */
export function restructuringsOf({ transactions }: Book, loan: LoanId): readonly Restructuring[] {
  return transactions.filter(
    (transaction): transaction is Restructuring =>
      transaction.kind === 'restructuring' && transaction.loan === loan,
  )
}

/** The loans that begin with this step. */
export function loansBegunBy(transaction: Transaction): readonly Loan[] {
  if (transaction.kind === 'opening') return transaction.loans
  return transaction.kind === 'disbursement' ? [transaction.lent] : []
}

/** The loans that this step is about. */
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

/** The loans that had been given by the end of the day, those repaid included; a loan taken back by then was none. */
export function loansOn(ledger: Book, asOf: IsoDate): readonly Loan[] {
  return ledger.transactions
    .filter((transaction) => standsOn(ledger, transaction, asOf))
    .flatMap(loansBegunBy)
}

/** I.2.b:3: had the fund received anything by the end of the day? */
export function isFundOpen(ledger: Book, fund: Fund, asOf: IsoDate): boolean {
  return ledger.transactions.some(
    (transaction) => standsOn(ledger, transaction, asOf) && touchesFund(transaction, fund),
  )
}

export function touchesFund(transaction: Transaction, fund: Fund): boolean {
  return (
    (transaction.kind === 'opening' && transaction.fund === fund) ||
    transaction.entries.some(({ account }) => fundOf(account) === fund)
  )
}

import type { Reversal } from './book.ts'
import { reversalOf } from './book.ts'
import type { Ledger, Transaction, TransactionId } from './schema.ts'

/** One line of the book as members read it. */
export type MemberLine =
  | { readonly status: 'standing'; readonly transaction: Transaction }
  | { readonly status: 'corrected'; readonly transaction: Transaction; readonly reversal: Reversal }

/** The book as members read it: a mistake and its correction are one line, struck through; nothing else is left out. */
export function memberLines(ledger: Pick<Ledger, 'transactions'>): readonly MemberLine[] {
  return ledger.transactions
    .filter(({ kind }) => kind !== 'reversal')
    .map((transaction) => {
      const reversal = reversalOf(ledger, transaction.id)
      return reversal === undefined
        ? { status: 'standing', transaction }
        : { status: 'corrected', transaction, reversal }
    })
}

/** One line of the book as auditors read it: every step, with the one that it takes back or that takes it back. */
export type AuditLine = {
  readonly transaction: Transaction
  readonly tiedTo: TransactionId | null
}

/** The book as auditors read it: every step in recorded order, both sides of a correction tied together. */
export function auditLines(ledger: Pick<Ledger, 'transactions'>): readonly AuditLine[] {
  return ledger.transactions.map((transaction) => ({
    transaction,
    tiedTo:
      transaction.kind === 'reversal'
        ? transaction.reverses
        : (reversalOf(ledger, transaction.id)?.id ?? null),
  }))
}

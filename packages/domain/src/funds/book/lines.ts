import type { Transaction } from '../records/schema.ts'
import type { TransactionNumber } from '../records/transaction-number-schema.ts'
import { type Book, type Reversal, reversalOf } from './book.ts'

/** One line of the book as members read it. */
export type MemberLine =
  | { readonly status: 'standing'; readonly transaction: Transaction }
  | { readonly status: 'corrected'; readonly transaction: Transaction; readonly reversal: Reversal }

/** The book as members read it: a mistake and its correction are one line, struck through; nothing else is left out. */
export function memberLines(book: Book): readonly MemberLine[] {
  return book.ledger.transactions
    .filter(({ kind }) => kind !== 'reversal')
    .map((transaction) => {
      const reversal = reversalOf(book, transaction.number)
      return reversal === undefined
        ? { status: 'standing', transaction }
        : { status: 'corrected', transaction, reversal }
    })
}

/** One line of the book as auditors read it: every step, with the one that it takes back or that takes it back. */
export type AuditLine = {
  readonly transaction: Transaction
  readonly tiedTo: TransactionNumber | null
}

/** The book as auditors read it: every step in recorded order, both sides of a correction tied together. */
export function auditLines(book: Book): readonly AuditLine[] {
  return book.ledger.transactions.map((transaction) => ({
    transaction,
    tiedTo:
      transaction.kind === 'reversal'
        ? transaction.reverses
        : (reversalOf(book, transaction.number)?.number ?? null),
  }))
}

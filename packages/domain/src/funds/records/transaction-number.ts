import type { Ledger } from './schema.ts'
import type { TransactionNumber } from './transaction-number-schema.ts'

/**
 * Turns a number into a transaction number. Throws when no transaction can have it, so use it only for computed
 * numbers.
 */
export function transactionNumber(number: number): TransactionNumber {
  if (!isTransactionNumber(number)) throw new RangeError(`not the number of a step: ${number}`)
  return number
}

function isTransactionNumber(number: number): number is TransactionNumber {
  return Number.isSafeInteger(number) && number >= 1
}

/** The number of the transaction that is recorded next. */
export function nextNumber({ transactions }: Pick<Ledger, 'transactions'>): TransactionNumber {
  return transactionNumber(transactions.length + 1)
}

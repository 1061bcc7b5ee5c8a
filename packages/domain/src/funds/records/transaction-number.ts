import type { Ledger } from './schema.ts'
import type { TransactionNumber } from './transaction-number-schema.ts'

/** The number as a step's number; throws when no step can have it, so use it only for numbers counted here. */
export function transactionNumber(number: number): TransactionNumber {
  if (!isTransactionNumber(number)) throw new RangeError(`not the number of a step: ${number}`)
  return number
}

function isTransactionNumber(number: number): number is TransactionNumber {
  return Number.isSafeInteger(number) && number >= 1
}

/** The number of the step that is recorded next. */
export function nextNumber({ transactions }: Pick<Ledger, 'transactions'>): TransactionNumber {
  return transactionNumber(transactions.length + 1)
}

import { accept, type Result, refuse } from '../../refusals/result.ts'
import { dong } from '../dong.ts'
import { lowestFrom } from '../evenings.ts'
import type { LoanId } from '../loans/schema.ts'
import { type Account, type Fund, funds } from '../records/account.ts'
import type { Entry, Transaction } from '../records/schema.ts'
import { nextNumber } from '../records/transaction-number.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { isBalanced } from './amount-invariants.ts'
import { type Book, eveningsOn, withStep } from './book.ts'

/** The recorded step, which is to be stored, and the book that includes it. */
export type Recorded = { readonly book: Book; readonly transaction: Transaction }

/** A step that has no number yet. */
type Unnumbered<Step> = Step extends unknown ? Omit<Step, 'number'> : never

/**
 * The book with one more step. Refused when a fund would lack the money for it, on that day or a later one. Every
 * transaction is recorded through this function. Entries that do not balance are a bug of the caller and throw.
 */
export function append(book: Book, step: Unnumbered<Transaction>): Result<Recorded, FundRefusal> {
  if (!isBalanced(step)) throw new RangeError(`the entries of ${step.kind} do not balance`)
  const transaction = { ...step, number: nextNumber(book.ledger) }
  const after = withStep(book, transaction)
  for (const fund of funds) {
    const refusal = missingCash(after, transaction, fund)
    if (refusal !== null) return refuse(refusal)
  }
  return accept({ book: after, transaction })
}

function missingCash(after: Book, { entries, valueOn }: Transaction, fund: Fund): FundRefusal | null {
  const account: Account = `${fund}:cash`
  const taken = entries
    .filter((entry) => entry.account === account)
    .reduce((sum, { amountDong }) => sum - amountDong, 0)
  if (taken <= 0) return null

  const { on, amountDong } = lowestFrom(eveningsOn(after, account), valueOn)
  if (amountDong >= 0) return null
  return {
    reason: 'fundTooSmall',
    fund,
    on,
    availableDong: dong(amountDong + taken),
    neededDong: dong(taken),
  }
}

/** The two entries of most steps: one account gains what the other gives. An amount of zero gives no entries. */
export function move(
  amountDong: number,
  { to, from, loan = null }: { readonly to: Account; readonly from: Account; readonly loan?: LoanId | null },
): readonly Entry[] {
  if (amountDong === 0) return []
  return [
    { account: to, amountDong: dong(amountDong), loan },
    { account: from, amountDong: dong(-amountDong), loan },
  ]
}

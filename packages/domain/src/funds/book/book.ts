import type { IsoDate } from '../../calendar/iso-date.ts'
import type { ClubId } from '../../clubs/club-id-schema.ts'
import { dong } from '../dong.ts'
import { type DayBalance, type Evenings, eveningsOf, moveOn } from '../evenings.ts'
import { type Account, type Fund, fundOf } from '../records/account.ts'
import type { Ledger, Transaction } from '../records/schema.ts'
import type { TransactionNumber } from '../records/transaction-number-schema.ts'
import {
  type CollectedLoans,
  collectLoans,
  type LoanFiles,
  loanFilesAfter,
  loanFilesOf,
  originalOf,
} from './loan-files.ts'

export type Opening = Transaction & { readonly kind: 'opening' }
export type Reversal = Transaction & { readonly kind: 'reversal' }

/**
 * A ledger together with everything that is looked up in it, so that no question needs to read the whole ledger again.
 * A book is a value: one more step makes another book, and the old one stays valid, for example when a database
 * transaction is rolled back.
 */
export type Book = {
  readonly ledger: Ledger
  /** Each reversal, by the number of the step that it reverses. */
  readonly reversals: ReadonlyMap<TransactionNumber, Reversal>
  /** The balances of each account on which something moved; read them with `eveningsOn`. */
  readonly evenings: ReadonlyMap<Account, Evenings>
  readonly loans: LoanFiles
  /** The cut-off sheet with which a fund began; `null` for a fund that began without one. */
  readonly openings: Readonly<Record<Fund, Opening | null>>
}

/** The ledger of a club in which nothing is recorded yet. */
export function emptyLedger(club: ClubId): Ledger {
  return {
    club,
    regulations: [],
    transactions: [],
    cashCounts: [],
    closures: [],
    proposals: [],
    answers: [],
    requests: [],
    decisions: [],
  }
}

/**
 * The book of a ledger, which is read only once, from first step to last: a long one does not fit into a processor’s
 * cache.
 */
export function bookOf(ledger: Ledger): Book {
  const { transactions } = ledger
  const moved = new Map<Account, DayBalance[]>()
  const reversals = new Map<TransactionNumber, Reversal>()
  const loans: CollectedLoans = new Map()
  let openings: Book['openings'] = { incomeFund: null, activityFund: null }
  for (const step of transactions) {
    const original = originalOf(transactions, step)
    for (const { account, amountDong } of step.entries) {
      const own = moved.get(account) ?? []
      // Many steps of a book have the same day, so the text of the day is stored only once.
      const before = own.at(-1)?.on === step.valueOn ? (own.pop()?.amountDong ?? 0) : 0
      own.push({ on: step.valueOn, amountDong: dong(before + amountDong) })
      moved.set(account, own)
    }
    if (step.kind === 'reversal' && !reversals.has(step.reverses)) reversals.set(step.reverses, step)
    collectLoans(loans, step, original)
    openings = openingsAfter(openings, step, original)
  }
  return {
    ledger,
    reversals,
    evenings: new Map([...moved].map(([account, own]) => [account, eveningsOf(own)])),
    loans: loanFilesOf(loans),
    openings,
  }
}

/**
 * The book with one more step, which `append` has checked. Only what the step concerns is computed again; the rest is
 * shared with the old book.
 */
export function withStep(book: Book, step: Transaction): Book {
  const { ledger } = book
  const original = originalOf(ledger.transactions, step)
  const evenings = new Map(book.evenings)
  for (const { account, amountDong } of step.entries)
    evenings.set(account, moveOn(evenings.get(account) ?? [], { on: step.valueOn, amountDong }))
  return {
    ledger: { ...ledger, transactions: [...ledger.transactions, step] },
    reversals:
      step.kind === 'reversal' ? new Map([...book.reversals, [step.reverses, step]]) : book.reversals,
    evenings,
    loans: loanFilesAfter(book.loans, step, original),
    openings: openingsAfter(book.openings, step, original),
  }
}

/**
 * The book with other regulations, counts, closures, proposals, requests or answers. These need no look-up tables,
 * since they are found by their place in their list.
 */
export function withRest(book: Book, rest: Partial<Omit<Ledger, 'club' | 'transactions'>>): Book {
  return { ...book, ledger: { ...book.ledger, ...rest } }
}

/** The funds’ cut-off sheets after one more step, which may itself be such a sheet or reverse one. */
function openingsAfter(
  openings: Book['openings'],
  step: Transaction,
  original: Transaction,
): Book['openings'] {
  if (original.kind !== 'opening') return openings
  return { ...openings, [original.fund]: step.kind === 'opening' ? step : null }
}

/** The balance of the account at the end of each day on which something moved there. */
export function eveningsOn({ evenings }: Book, account: Account): Evenings {
  return evenings.get(account) ?? []
}

/** The step of this number, if there is one. */
export function stepOf(
  { transactions }: Pick<Ledger, 'transactions'>,
  number: number,
): Transaction | undefined {
  return transactions[number - 1]
}

/** The step that reverses this one, if there is one. */
export function reversalOf({ reversals }: Book, number: TransactionNumber): Reversal | undefined {
  return reversals.get(number)
}

/** Does this step count at the end of the day? Yes if it had happened by then and had not been reversed by then. */
export function standsOn(book: Book, { number, kind, valueOn }: Transaction, asOf: IsoDate): boolean {
  if (kind === 'reversal' || valueOn > asOf) return false
  const reversal = reversalOf(book, number)
  return reversal === undefined || reversal.valueOn > asOf
}

/** Was this step never reversed, on any day? */
export function isNeverReversed(book: Book, { number, kind }: Transaction): boolean {
  return kind !== 'reversal' && reversalOf(book, number) === undefined
}

/** Had the fund received anything by the end of the day? A fund that had exists for I.2.b:3. */
export function isFundOpen(book: Book, fund: Fund, asOf: IsoDate): boolean {
  return book.ledger.transactions.some((step) => touchesFund(step, fund) && standsOn(book, step, asOf))
}

/** Does the fund have any step that was never reversed, of whatever day? */
export function isFundUsed(book: Book, fund: Fund): boolean {
  return book.ledger.transactions.some((step) => touchesFund(step, fund) && isNeverReversed(book, step))
}

function touchesFund(step: Transaction, fund: Fund): boolean {
  return (
    (step.kind === 'opening' && step.fund === fund) ||
    step.entries.some(({ account }) => fundOf(account) === fund)
  )
}

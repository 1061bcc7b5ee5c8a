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
 * A ledger with everything that is looked up in it, so that no question reads the whole ledger again. It is a value: a
 * book with one more step is another book, and the one before stays valid, as when a transaction is rolled back.
 */
export type Book = {
  readonly ledger: Ledger
  /** The step that reverses another, by the number of that other step. */
  readonly reversals: ReadonlyMap<TransactionNumber, Reversal>
  /** For each account on which something moved; read it by `eveningsOn`. */
  readonly evenings: ReadonlyMap<Account, Evenings>
  readonly loans: LoanFiles
  /** The cut-off sheet with which a fund began, unless it began without one. */
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

/** The ledger, read once from its first step to its last: a long one does not fit into a processor's fast memory. */
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
      // Many steps of a book are from one day: the text of the day is stored once.
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
 * The book with one more step, unchecked: `append` checks. Only what the step concerns is computed again; for the rest,
 * references are copied.
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
 * The book with other regulations, counts, closures, proposals, requests or answers to them: these are looked up only
 * by their place.
 */
export function withRest(book: Book, rest: Partial<Omit<Ledger, 'club' | 'transactions'>>): Book {
  return { ...book, ledger: { ...book.ledger, ...rest } }
}

/** The fund's cut-off sheet after one more step, which may be such a sheet or reverse it. */
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

/** The one step that reverses this one, if there is one. */
export function reversalOf({ reversals }: Book, number: TransactionNumber): Reversal | undefined {
  return reversals.get(number)
}

/** Does this step count at the end of the day: had it happened, and had it not been reversed by then? */
export function standsOn(book: Book, { number, kind, valueOn }: Transaction, asOf: IsoDate): boolean {
  if (kind === 'reversal' || valueOn > asOf) return false
  const reversal = reversalOf(book, number)
  return reversal === undefined || reversal.valueOn > asOf
}

/** Was this step never reversed, on any day? */
export function isNeverReversed(book: Book, { number, kind }: Transaction): boolean {
  return kind !== 'reversal' && reversalOf(book, number) === undefined
}

/** I.2.b:3: had the fund received anything by the end of the day? */
export function isFundOpen(book: Book, fund: Fund, asOf: IsoDate): boolean {
  return book.ledger.transactions.some((step) => touchesFund(step, fund) && standsOn(book, step, asOf))
}

/** Does the fund have any step, of any day, that was not reversed? */
export function isFundUsed(book: Book, fund: Fund): boolean {
  return book.ledger.transactions.some((step) => touchesFund(step, fund) && isNeverReversed(book, step))
}

function touchesFund(step: Transaction, fund: Fund): boolean {
  return (
    (step.kind === 'opening' && step.fund === fund) ||
    step.entries.some(({ account }) => fundOf(account) === fund)
  )
}

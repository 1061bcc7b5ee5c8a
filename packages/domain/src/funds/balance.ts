import { compareDates, type IsoDate } from '../calendar/iso-date.ts'
import { type Account, type Fund, fundOf } from './account.ts'
import { type Dong, sumDong } from './dong.ts'
import type { Entry, Ledger, LoanId } from './schema.ts'

type Book = Pick<Ledger, 'transactions'>
export type DatedEntry = Entry & { readonly valueOn: IsoDate }

export type DayBalance = { readonly on: IsoDate; readonly amountDong: Dong }

/** Every entry of the book with the day on which the money moved, in recorded order. */
export function entriesOf({ transactions }: Book): readonly DatedEntry[] {
  return transactions.flatMap(({ valueOn, entries }) => entries.map((entry) => ({ ...entry, valueOn })))
}

export function entriesOfLoan(ledger: Book, loan: LoanId): readonly DatedEntry[] {
  return entriesOf(ledger).filter((entry) => entry.loan === loan)
}

/** What the entries add up to at the end of the day: what moves later changes nothing. */
export function sumUntil(entries: readonly DatedEntry[], asOf: IsoDate): Dong {
  return sumDong(entries.filter(({ valueOn }) => valueOn <= asOf).map(({ amountDong }) => amountDong))
}

/** What is on the account at the end of the day? */
export function balanceOf(ledger: Book, account: Account, asOf: IsoDate): Dong {
  return sumUntil(
    entriesOf(ledger).filter((entry) => entry.account === account),
    asOf,
  )
}

/** What the fund is worth at the end of the day: its cash and what members owe it. */
export function fundDongOn(ledger: Book, fund: Fund, asOf: IsoDate): Dong {
  const worth = entriesOf(ledger).filter(
    ({ account }) => fundOf(account) === fund && (account.endsWith(':cash') || account.endsWith(':loans')),
  )
  return sumUntil(worth, asOf)
}

/** What is still owed of the loan's principal at the end of the day (dư nợ)? */
export function outstandingOf(ledger: Book, loan: LoanId, asOf: IsoDate): Dong {
  return sumUntil(principalEntriesOf(ledger, loan), asOf)
}

export function principalEntriesOf(ledger: Book, loan: LoanId): readonly DatedEntry[] {
  return entriesOfLoan(ledger, loan).filter(({ account }) => account === 'incomeFund:loans')
}

/** The lowest that the entries add up to at the end of this day or of any later one, and on which day that is first so. */
export function lowestFrom(entries: readonly DatedEntry[], from: IsoDate): DayBalance {
  // Within one day money may come after it goes: only the evening counts.
  const evenings = [...new Set(entries.map(({ valueOn }) => valueOn))]
    .filter((day) => day > from)
    .toSorted(compareDates)
    .map((on) => ({ on, amountDong: sumUntil(entries, on) }))
  return evenings.reduce((lowest, evening) => (evening.amountDong < lowest.amountDong ? evening : lowest), {
    on: from,
    amountDong: sumUntil(entries, from),
  })
}

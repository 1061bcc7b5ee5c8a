import { type Dong, dong } from '../dong.ts'
import type { CashCount } from '../records/schema.ts'
import { balanceOf } from './balance.ts'
import type { Book } from './book.ts'

/** A count of the box that does not agree with the book of that evening. */
export type CashDifference = {
  readonly count: CashCount
  readonly bookDong: Dong
  /** Counted less booked: below zero, money is missing. */
  readonly differenceDong: Dong
}

/** Which counts disagree with the book as it now stands? Each asks for an explanation, and for a step if one is found. */
export function findCashDifferences(book: Book): readonly CashDifference[] {
  return book.ledger.cashCounts
    .map((count) => {
      const bookDong = balanceOf(book, `${count.fund}:cash`, count.countedOn)
      return { count, bookDong, differenceDong: dong(count.countedDong - bookDong) }
    })
    .filter(({ differenceDong }) => differenceDong !== 0)
}

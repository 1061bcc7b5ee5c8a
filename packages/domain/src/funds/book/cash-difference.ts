import { type Dong, dong } from '../dong.ts'
import type { CashCount } from '../records/schema.ts'
import { balanceOf } from './balance.ts'
import type { Book } from './book.ts'

/** A count of the box that differs from the book of that evening. */
export type CashDifference = {
  readonly count: CashCount
  readonly bookDong: Dong
  /** Counted less booked: below zero, money is missing. */
  readonly differenceDong: Dong
}

/** Which counts differ from the book as it now is? Each needs an explanation, and a step if one was forgotten. */
export function findCashDifferences(book: Book): readonly CashDifference[] {
  return book.ledger.cashCounts
    .map((count) => {
      const bookDong = balanceOf(book, `${count.fund}:cash`, count.countedOn)
      return { count, bookDong, differenceDong: dong(count.countedDong - bookDong) }
    })
    .filter(({ differenceDong }) => differenceDong !== 0)
}

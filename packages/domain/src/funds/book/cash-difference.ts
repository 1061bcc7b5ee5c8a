import { type Dong, dong } from '../dong.ts'
import type { CashCount } from '../records/schema.ts'
import { balanceOf } from './balance.ts'
import type { Book } from './book.ts'

/** A count of the cash box that differs from the book at the end of that day. */
export type CashDifference = {
  readonly count: CashCount
  readonly bookDong: Dong
  /** What was counted less what the book says; below zero, money is missing. */
  readonly differenceDong: Dong
}

/**
 * The counts that differ from the present book. Each needs an explanation, or the recording of a step that was
 * forgotten.
 */
export function findCashDifferences(book: Book): readonly CashDifference[] {
  return book.ledger.cashCounts
    .map((count) => {
      const bookDong = balanceOf(book, `${count.fund}:cash`, count.countedOn)
      return { count, bookDong, differenceDong: dong(count.countedDong - bookDong) }
    })
    .filter(({ differenceDong }) => differenceDong !== 0)
}

import type { IsoDate } from '../../calendar/iso-date.ts'
import { lastDayOfMonth, type Month } from '../../calendar/month.ts'
import { accept, type Result, refuse } from '../../refusals/result.ts'
import { type Book, withRest } from '../book/book.ts'
import type { FundRefusal } from '../book/refusal.ts'
import { closedThrough } from './checks.ts'

/** Closes the month and all before it, once it is over: they take nothing new, and are never opened again. */
export function closeMonth(
  book: Book,
  month: Month,
  { today, closedBy }: { readonly today: IsoDate; readonly closedBy: string },
): Result<Book, FundRefusal> {
  const closed = closedThrough(book.ledger)
  if (closed !== null && month <= closed) return refuse({ reason: 'monthClosed', month: closed })
  const endsOn = lastDayOfMonth(month)
  if (endsOn >= today) return refuse({ reason: 'monthNotOver', endsOn })
  if (closedBy.trim() === '') return refuse({ reason: 'textMissing', field: 'recordedBy' })

  const closure = { month, transactions: book.ledger.transactions.length, closedBy }
  return accept(withRest(book, { closures: [...book.ledger.closures, closure] }))
}

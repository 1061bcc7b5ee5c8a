import { compareDates } from '../../calendar/iso-date.ts'
import { accept, type Result, refuse } from '../../refusals/result.ts'
import type { Book } from '../book/book.ts'
import { type Taken, taken } from '../book/step.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import type { Regulation } from '../regulation/schema.ts'

/**
 * The book with one more regulation. It must begin after the regulation before it and after every loan given, so that
 * no existing loan is judged by a later rule.
 */
export function adoptRegulation(book: Book, regulation: Regulation): Result<Taken, FundRefusal> {
  const { regulations, transactions } = book.ledger
  const judged = transactions
    .filter(({ kind }) => kind === 'disbursement' || kind === 'restructuring')
    .map(({ valueOn }) => valueOn)
  const after = [...regulations.map(({ from }) => from), ...judged].toSorted(compareDates).at(-1)
  if (after !== undefined && regulation.from <= after) return refuse({ reason: 'regulationTooEarly', after })
  return accept(taken(book, { kind: 'regulation', regulation }))
}

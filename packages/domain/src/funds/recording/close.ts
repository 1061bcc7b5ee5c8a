import type { IsoDate } from '../../calendar/iso-date.ts'
import { firstDayOfMonth, lastDayOfMonth, type Month } from '../../calendar/month.ts'
import { accept, type Result, refuse } from '../../refusals/result.ts'
import { balanceOf } from '../book/balance.ts'
import { type Book, eveningsOn, isFundOpen } from '../book/book.ts'
import { type Taken, taken } from '../book/step.ts'
import { type Dong, dong } from '../dong.ts'
import { type Fund, funds } from '../records/account.ts'
import type { ClosingDraft } from '../records/draft-schema.ts'
import type { CashCount, Closure } from '../records/schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { closedThrough } from './checks.ts'

/**
 * Closes a month that is over, and all earlier ones: nothing new is recorded in them, and they are never opened again.
 * The cash box of each fund must have been counted in the month, after its last movement, and each difference from the
 * book needs an explanation.
 */
export function closeMonth(
  book: Book,
  { month, explanations }: ClosingDraft,
  { today, closedBy }: { readonly today: IsoDate; readonly closedBy: string },
): Result<Taken, FundRefusal> {
  const closed = closedThrough(book.ledger)
  if (closed !== null && month <= closed) return refuse({ reason: 'monthClosed', month: closed })
  const endsOn = lastDayOfMonth(month)
  if (endsOn >= today) return refuse({ reason: 'monthNotOver', endsOn })
  if (closedBy.trim() === '') return refuse({ reason: 'textMissing', field: 'recordedBy' })

  const boxes: Closure['boxes'][number][] = []
  for (const fund of funds.filter((one) => isFundOpen(book, one, endsOn))) {
    const text = explanations.find((explanation) => explanation.fund === fund)?.text ?? null
    const box = boxAtEnd(book, fund, { month, explanation: text })
    if (!box.ok) return box
    boxes.push(box.value)
  }
  const transactions = book.ledger.transactions.length
  return accept(taken(book, { kind: 'closure', closure: { month, transactions, closedBy, boxes } }))
}

/**
 * A fund at the end of a month: what the book says, and the count with which the month can be closed, if there is one.
 */
export type ClosingBox = {
  readonly fund: Fund
  /** The days on which a count is late enough: from the last day with a movement to the end of the month. */
  readonly from: IsoDate
  readonly to: IsoDate
  readonly bookDong: Dong
  /** `null` when the box must still be counted. */
  readonly counted: { readonly on: IsoDate; readonly countedDong: Dong; readonly differenceDong: Dong } | null
}

/** For each fund that exists by the end of the month, whether its box was counted and by how much the count differs. */
export function closingBoxes(book: Book, month: Month): readonly ClosingBox[] {
  const to = lastDayOfMonth(month)
  return funds
    .filter((fund) => isFundOpen(book, fund, to))
    .map((fund) => {
      const bookDong = balanceOf(book, `${fund}:cash`, to)
      const count = closingCountOf(book, fund, month)
      const counted = count && {
        on: count.countedOn,
        countedDong: count.countedDong,
        differenceDong: dong(count.countedDong - bookDong),
      }
      return { fund, from: lastMovedOn(book, fund, month), to, bookDong, counted }
    })
}

/** The count with which a fund’s month can be closed: the latest one, if no money moved after it; otherwise `null`. */
function closingCountOf(book: Book, fund: Fund, month: Month): CashCount | null {
  const from = lastMovedOn(book, fund, month)
  const endsOn = lastDayOfMonth(month)
  return (
    book.ledger.cashCounts.findLast(
      (count) => count.fund === fund && count.countedOn >= from && count.countedOn <= endsOn,
    ) ?? null
  )
}

function boxAtEnd(
  book: Book,
  fund: Fund,
  { month, explanation }: { readonly month: Month; readonly explanation: string | null },
): Result<Closure['boxes'][number], FundRefusal> {
  const count = closingCountOf(book, fund, month)
  if (count === null) {
    const [from, to] = [lastMovedOn(book, fund, month), lastDayOfMonth(month)]
    return refuse({ reason: 'countMissing', fund, from, to })
  }
  const bookDong = balanceOf(book, `${fund}:cash`, count.countedOn)
  const differenceDong = dong(count.countedDong - bookDong)
  if (differenceDong !== 0 && explanation === null)
    return refuse({ reason: 'differenceUnexplained', fund, differenceDong })
  const explained = differenceDong === 0 ? null : explanation
  return accept({ fund, count: count.number, differenceDong, explanation: explained })
}

/** The last day of the month on which the fund’s cash moved; the month’s first day if it did not move. */
function lastMovedOn(book: Book, fund: Fund, month: Month): IsoDate {
  const [from, to] = [firstDayOfMonth(month), lastDayOfMonth(month)]
  const moved = eveningsOn(book, `${fund}:cash`).findLast(({ on }) => on >= from && on <= to)
  return moved?.on ?? from
}

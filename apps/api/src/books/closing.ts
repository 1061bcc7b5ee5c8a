import type { Month } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import { closingBoxes } from '@lienthehe/domain/funds'
import { dateOf } from '../calendar/today.ts'
import { type BookReader, requireBook } from './subject.ts'

/** For each fund, the cash count with which the month could be closed, and how far that count differs from the book. */
export async function readClosing(
  ctx: BookReader,
  { club, month }: { readonly club: ClubId; readonly month: Month },
) {
  const { book, head } = await requireBook(ctx, club, 'book.read')
  return {
    month,
    today: dateOf(ctx.now()),
    version: head.position,
    closedThrough: book.ledger.closures.at(-1)?.month ?? null,
    boxes: closingBoxes(book, month),
  }
}

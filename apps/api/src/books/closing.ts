import type { Month } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import { closingBoxes } from '@lienthehe/domain/funds'
import { dateOf } from '../calendar/today.ts'
import { type BookReader, requireBook } from './subject.ts'

/** What prevents closing a month: for each fund, the count that would close it, and its difference. */
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

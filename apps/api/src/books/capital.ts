import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { capitalOf } from '@lienthehe/domain/funds'
import { dateOf } from '../calendar/today.ts'
import { type BookReader, requireBook } from './subject.ts'

/** The money that each fund had received by the day, separately by source and by giver. */
export async function readCapital(
  ctx: BookReader,
  { club, date: asked }: { readonly club: ClubId; readonly date: IsoDate | null },
) {
  const { book } = await requireBook(ctx, club, 'book.read')
  const date = asked ?? dateOf(ctx.now())
  return { date, capital: capitalOf(book, date) }
}

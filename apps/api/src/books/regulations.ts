import type { ClubId } from '@lienthehe/domain/clubs'
import { dateOf } from '../calendar/today.ts'
import { type BookReader, requireBook } from './subject.ts'

/** The club's regulations on its funds, the newest first. */
export async function readRegulations(ctx: BookReader, { club }: { readonly club: ClubId }) {
  const { book, head } = await requireBook(ctx, club, 'book.read')
  return {
    today: dateOf(ctx.now()),
    version: head.position,
    regulations: book.ledger.regulations.toReversed(),
  }
}

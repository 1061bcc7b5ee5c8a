import type { IsoDate } from '@lienthehe/domain'
import { type Action, can } from '@lienthehe/domain/access'
import type { ClubId } from '@lienthehe/domain/clubs'
import {
  actsOf,
  pendingOf,
  regulationOn,
  summariseFunds,
  summariseLoans,
  whyNothingMore,
} from '@lienthehe/domain/funds'
import { dateOf } from '../calendar/today.ts'
import type { SignedIn } from '../context.ts'
import { readKeeper } from './keeper.ts'
import { type BookReader, meetingOf, requireBook } from './subject.ts'

/** The state of a club's funds on a day, as sums without names. */
export async function readBookPage(
  ctx: BookReader & { readonly user: SignedIn },
  asked: { readonly club: ClubId; readonly date: IsoDate | null },
) {
  const today = dateOf(ctx.now())
  const date = asked.date ?? today
  const { club, subject, book, head, brokenAt } = await requireBook(ctx, asked.club, 'book.sums')
  const may = (action: Action) => can(ctx.user, action, subject)
  return {
    club: { id: club.id, name: club.name },
    date,
    today,
    /** How many steps the book has. */
    version: head.position,
    /** The first step that does not follow from the one before it; `null`: the chain of the book is intact. */
    brokenAt,
    funds: summariseFunds(book, date),
    loans: summariseLoans(book, date, meetingOf(club)),
    regulation: regulationOn(book.ledger.regulations, date),
    closedThrough: book.ledger.closures.at(-1)?.month ?? null,
    /** Why nothing more can be recorded in this book; `null`: more can be recorded. */
    ended: whyNothingMore(club),
    /** How many proposals wait for a second person. */
    pending: pendingOf(book).length,
    mayRead: may('book.read'),
    /** What this person may do with the book. */
    may:
      may('book.write') && whyNothingMore(club) === null
        ? actsOf(await readKeeper(ctx.db, { club, subject, user: ctx.user, date: today }))
        : [],
  }
}

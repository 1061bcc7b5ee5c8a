import type { Action, Subject } from '@lienthehe/domain/access'
import type { Club, ClubId } from '@lienthehe/domain/clubs'
import type { Meeting } from '@lienthehe/domain/funds'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Services } from '../context.ts'
import type { FoldedBook } from './shelf.ts'

/** The user who asks about a book. */
export type BookReader = Pick<Services, 'db' | 'books' | 'units' | 'now'> & {
  /** Refuses users without the right. */
  readonly allow: (action: Action, subject: Subject) => void
}

/** The club and its book, or the refusal that there is none for this person. */
export async function requireBook(
  ctx: BookReader,
  id: ClubId,
  action: Action,
): Promise<FoldedBook & { readonly club: Club; readonly subject: Subject }> {
  const { club } = await requireClub(ctx.db, id)
  const subject = subjectOf(ctx, club)
  ctx.allow(action, subject)
  return { club, subject, ...(await ctx.books.read(ctx.db, club.id)) }
}

/** The day on which the club meets: its regulation may make instalments due then. */
export function meetingOf({ meetingDay }: Club): Meeting {
  return { meetingDay }
}

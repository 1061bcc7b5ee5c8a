import type { Action, Subject } from '@lienthehe/domain/access'
import type { Club, ClubId } from '@lienthehe/domain/clubs'
import type { Meeting } from '@lienthehe/domain/funds'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Services } from '../context.ts'
import type { FoldedBook } from './shelf.ts'

/** The services with which a user reads a book, and that user's rights. */
export type BookReader = Pick<Services, 'db' | 'books' | 'units' | 'now'> & {
  /** Throws a refusal if the user lacks the right. */
  readonly allow: (action: Action, subject: Subject) => void
}

/** The club and its book. Refused as not found when there is no such club, and when the user lacks the right. */
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

/** The day on which the club meets. The club's regulation may make instalments due at its meetings. */
export function meetingOf({ meetingDay }: Club): Meeting {
  return { meetingDay }
}

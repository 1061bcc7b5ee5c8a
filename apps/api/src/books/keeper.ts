import type { IsoDate } from '@lienthehe/domain'
import { can, type Subject } from '@lienthehe/domain/access'
import { termsOn } from '@lienthehe/domain/boards'
import type { Club } from '@lienthehe/domain/clubs'
import type { BookKeeper } from '@lienthehe/domain/funds'
import { readBoardTerms } from '../boards/queries.ts'
import type { SignedIn } from '../context.ts'
import type { Readable } from '../db/database.ts'

type Asked = {
  readonly club: Pick<Club, 'id'>
  readonly subject: Subject
  readonly user: SignedIn
  readonly date: IsoDate
}

/**
 * The person's role in the club's book on this day (an officer, or a post on the board), and the holders of all posts.
 */
export async function readKeeper(db: Readable, asked: Asked): Promise<BookKeeper> {
  return keeperAmong(await readBoardTerms(db, asked.club.id), asked)
}

/** The same as `readKeeper`, for board terms that the caller has already read. */
export function keeperAmong(
  terms: Awaited<ReturnType<typeof readBoardTerms>>,
  { subject, user, date }: Asked,
): BookKeeper {
  const aboveClubs = user.grants.filter(({ role }) => role !== 'clubBoard')
  return {
    account: user.id,
    isOfficer: can({ grants: aboveClubs }, 'book.write', subject),
    seats: termsOn(terms, date).flatMap(({ account, post, member }) =>
      account === null ? [] : [{ account, post, member }],
    ),
  }
}

import { type Club, can, type IsoDate, type Subject } from '@lienthehe/domain'
import { termsOn } from '@lienthehe/domain/boards'
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

/** Who this person is to the club's book on the day, beside the board of that day. */
export async function readKeeper(db: Readable, { club, subject, user, date }: Asked): Promise<BookKeeper> {
  const terms = await readBoardTerms(db, club.id)
  const ofUnits = user.grants.filter(({ scope }) => scope.kind === 'unit')
  return {
    account: user.id,
    isOfficer: can({ grants: ofUnits }, 'book.write', subject),
    seats: termsOn(terms, date).flatMap(({ account, post, member }) =>
      account === null ? [] : [{ account, post, member }],
    ),
  }
}

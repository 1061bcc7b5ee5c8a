import type { Subject } from '@lienthehe/domain/access'
import type { BoardSituation, BoardTerm, BoardTermId } from '@lienthehe/domain/boards'
import type { Club, ClubId } from '@lienthehe/domain/clubs'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import { readMembers } from '../members/queries.ts'
import { Refused } from '../refused.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Stored, Writer } from '../writes/write.ts'
import { readBoardAccounts } from './accounts.ts'
import { insertBoardTerm, readBoardTerm, readBoardTerms, updateBoardTerm } from './queries.ts'

/** How a term is stored and described in its club’s history. */
export const boardTermRecord: RecordKind<BoardTerm> = {
  kind: 'boardTerm',
  clubOf: ({ club }) => club,
  labelOf: ({ fullName }) => fullName,
  factsOf: ({ id: _, club: __, ...facts }) => facts,
  insert: ({ tx }, term) => insertBoardTerm(tx, term),
  update: ({ tx }, term, { version }) => updateBoardTerm(tx, term, version),
}

/** What the rules need to know to change the board of this club, and the place in which the user needs the right. */
export async function loadBoard(
  { tx, units, now }: Pick<Writer, 'tx' | 'units' | 'now'>,
  id: ClubId,
): Promise<{
  readonly club: Club
  readonly situation: BoardSituation
  readonly subjects: readonly [Subject]
}> {
  const [{ club }, members, accounts, terms] = await Promise.all([
    requireClub(tx, id),
    readMembers(tx, [id]),
    readBoardAccounts(tx, id),
    readBoardTerms(tx, id),
  ])
  return {
    club,
    situation: {
      establishedOn: club.establishedOn,
      today: dateOf(now()),
      terms,
      members: members.map(({ member }) => member.id),
      accounts: accounts.map((account) => account.id),
    },
    subjects: [subjectOf({ units }, club)],
  }
}

/** The term as stored, with what `loadBoard` finds about its board. Refused as not found when there is no such term. */
export async function loadBoardTerm(
  writer: Pick<Writer, 'tx' | 'units' | 'now'>,
  { id }: { readonly id: BoardTermId },
) {
  const stored: Stored<BoardTerm> | undefined = await readBoardTerm(writer.tx, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return { stored, ...(await loadBoard(writer, stored.value.club)) }
}

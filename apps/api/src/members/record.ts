import type { Subject } from '@lienthehe/domain/access'
import type { Club } from '@lienthehe/domain/clubs'
import type { Member, MemberId } from '@lienthehe/domain/members'
import { eq, sql } from 'drizzle-orm'
import { locationOf } from '../clubs/queries.ts'
import { subjectOf } from '../clubs/subject.ts'
import { keepStatements } from '../db/kept-statements.ts'
import { clubs, members } from '../db/schema/index.ts'
import { Refused } from '../refused.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Stored, Writer } from '../writes/write.ts'
import { editMember, insertMembers, storedOf } from './queries.ts'

/** The columns of a club that the rules and the rights need. */
const placeColumns = {
  id: clubs.id,
  commune: clubs.commune,
  liesIn: clubs.liesIn,
  liesInSaidOn: clubs.liesInSaidOn,
  establishedOn: clubs.establishedOn,
}

const statements = keepStatements((db) => ({
  membership: db
    .select({ row: members, club: placeColumns })
    .from(members)
    .innerJoin(clubs, eq(clubs.id, members.club))
    .where(eq(members.id, sql.placeholder('id')))
    .prepare(),
}))

/** How a membership is stored and described in the history. */
export const memberRecord: RecordKind<Member> = {
  kind: 'member',
  clubOf: ({ club }) => club,
  labelOf: ({ fullName }) => fullName,
  factsOf: ({ id: _, club: __, ...facts }) => facts,
  insert: ({ tx }, member) => insertMembers(tx, [member]),
  update: ({ tx }, member, stored) => editMember(tx, member, stored),
}

/** A member as stored, with the facts of the club that the rules and the rights need. */
export type StoredMembership = {
  readonly stored: Stored<Member>
  readonly club: Pick<Club, 'id' | 'commune' | 'liesIn' | 'establishedOn'>
  readonly subjects: readonly [Subject]
}

/** The member and the club, read in one statement. Refused as not found when there is no such member. */
export async function loadMembership(
  { tx, units }: Pick<Writer, 'tx' | 'units'>,
  { id }: { readonly id: MemberId },
): Promise<StoredMembership> {
  const [found] = await statements(tx).membership.all({ id })
  if (found === undefined) throw new Refused({ reason: 'notFound' })
  const { row, club: placed } = found
  const club = { ...placed, liesIn: locationOf(placed) }
  const { member: value, version } = storedOf(row)
  return { stored: { value, version }, club, subjects: [subjectOf({ units }, club)] }
}

import { can } from '@lienthehe/domain/access'
import type { Club } from '@lienthehe/domain/clubs'
import type { Member, Namesake } from '@lienthehe/domain/members'
import { readClubs } from '../clubs/queries.ts'
import { subjectOf } from '../clubs/subject.ts'
import type { Readable } from '../db/database.ts'
import type { Writer } from '../writes/write.ts'
import { readNamesakes } from './queries.ts'

/** Today's members who may be this person. A club outside the user's rights is not named. */
export async function readNamesakesOf(
  { tx, user, units }: Pick<Writer, 'tx' | 'user' | 'units'>,
  person: Pick<Member, 'fullName' | 'birth' | 'citizenId'>,
): Promise<readonly Namesake[]> {
  const found = (await readNamesakes(tx, person)).map(({ member }) => member)
  return placeNamesakes(tx, found, (club) => can(user, 'club.read', subjectOf({ units }, club)))
}

/** Each of these members with the commune of their club, and its name if the user may know it. */
export async function placeNamesakes(
  db: Readable,
  members: readonly Member[],
  isKnown: (club: Club) => boolean,
): Promise<readonly Namesake[]> {
  if (members.length === 0) return []
  const stored = await readClubs(db, [...new Set(members.map(({ club }) => club))])
  const clubs = new Map(stored.map(({ club }) => [club.id, club]))
  return members.flatMap((member) => {
    const club = clubs.get(member.club)
    if (club === undefined) return []
    return [{ member, club: { commune: club.commune, name: isKnown(club) ? club.name : null } }]
  })
}

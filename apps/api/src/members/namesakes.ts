import { can, type Member } from '@lienthehe/domain'
import type { Namesake } from '@lienthehe/domain/members'
import { readClubs } from '../clubs/queries.ts'
import { subjectOf } from '../clubs/subject.ts'
import type { Writer } from '../writes/write.ts'
import { readNamesakes } from './queries.ts'

/** Who is a member today and may be this person; a club outside the user's scope is not named. */
export async function readNamesakesOf(
  { tx, user, units }: Pick<Writer, 'tx' | 'user' | 'units'>,
  person: Pick<Member, 'fullName' | 'birth' | 'citizenId'>,
): Promise<readonly Namesake[]> {
  const found = (await readNamesakes(tx, person)).map(({ member }) => member)
  if (found.length === 0) return []
  const clubs = new Map(
    (await readClubs(tx, [...new Set(found.map(({ club }) => club))])).map(({ club }) => [club.id, club]),
  )
  return found.flatMap((member) => {
    const club = clubs.get(member.club)
    if (club === undefined) return []
    const isKnown = can(user, 'club.read', subjectOf({ units }, club))
    return [{ member, club: { commune: club.commune, name: isKnown ? club.name : null } }]
  })
}

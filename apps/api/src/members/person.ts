import { can, foldText, type Member } from '@lienthehe/domain'
import { readClub } from '../clubs/queries.ts'
import { subjectOf } from '../clubs/subject.ts'
import type { RequestContext, SignedIn } from '../context.ts'
import type { Transaction } from '../db/database.ts'
import { Refused } from '../refused.ts'
import { readNamesakes } from './queries.ts'

/**
 * One person is an active member of one club at a time. A shared citizen id is certain; the same folded name and year
 * of birth in one commune is a hint that the user can overrule. A club outside the user's scope is not named.
 */
export async function refuseSecondMembership(
  tx: Transaction,
  context: Pick<RequestContext, 'units'> & { readonly user: SignedIn },
  person: Member,
  { anotherPerson }: { readonly anotherPerson: boolean },
): Promise<void> {
  const namesakes = (await readNamesakes(tx, person)).filter(({ member }) => member.id !== person.id)
  const home = await readClub(tx, person.club)
  for (const { member } of namesakes) {
    const certain = person.citizenId !== null && member.citizenId === person.citizenId
    if (!certain && anotherPerson) continue
    if (member.club === person.club) {
      if (certain || isSameName(member, person))
        throw new Refused({ reason: 'memberListed', fullName: member.fullName })
      continue
    }
    const elsewhere = await readClub(tx, member.club)
    if (elsewhere === undefined || (!certain && elsewhere.club.commune !== home?.club.commune)) continue
    const known = can(context.user, 'club.read', subjectOf(context, elsewhere.club))
    throw new Refused({ reason: 'memberElsewhere', club: known ? elsewhere.club.name : null, certain })
  }
}

function isSameName(one: Member, other: Member): boolean {
  return foldText(one.fullName) === foldText(other.fullName)
}

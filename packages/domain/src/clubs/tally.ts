import type { IsoDate } from '../calendar/iso-date.ts'
import { hasReachedAge } from '../members/birth.ts'
import { isActiveMember, isDisadvantaged } from '../members/member.ts'
import type { Member } from '../members/schema.ts'
import { exactly, unknownCount } from '../verdicts/count.ts'
import { type Answer, tally } from '../verdicts/tally.ts'
import { ageOf, type ClubFacts } from './facts.ts'
import type { Club } from './schema.ts'

/**
 * The facts of a club on a day, counted over its active members. `members` are all whom the register has ever listed
 * for this club, in any order. A club for which it has listed nobody by that day is not an empty club but one without
 * a list; whoever joins later changes nothing about it.
 */
export function tallyClub(club: Pick<Club, 'id'>, members: readonly Member[], asOf: IsoDate): ClubFacts {
  const hasList = members.some(({ joinedOn }) => joinedOn <= asOf)
  const active = members.filter((member) => isActiveMember(member, asOf))
  return {
    club: club.id,
    asOf,
    members: hasList ? exactly(active.length) : unknownCount,
    women: tally(active, isWoman),
    age55: tally(active, (member) => hasReachedAge(member.birth, ageOf.age55, asOf)),
    olderPeople: tally(active, (member) => hasReachedAge(member.birth, ageOf.olderPeople, asOf)),
    disadvantaged: tally(active, (member) => isDisadvantaged(member, asOf)),
  }
}

function isWoman({ sex }: Member): Answer {
  if (sex === null) return 'unknown'
  return sex === 'female' ? 'yes' : 'no'
}

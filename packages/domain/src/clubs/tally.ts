import type { IsoDate } from '../calendar/iso-date.ts'
import { hasReachedAge } from '../members/birth.ts'
import { isActiveMember, isDisadvantaged } from '../members/member.ts'
import type { Member } from '../members/schema.ts'
import { exactly, unknownCount } from '../verdicts/count.ts'
import { type Answer, tally } from '../verdicts/tally.ts'
import { ageOf, type ClubFacts } from './facts.ts'
import { hasBorrowed } from './loans.ts'
import { type ClubRecords, noRecords } from './records.ts'
import type { Club } from './schema.ts'
import { areasActive, managementPoints, membersReached } from './year-records.ts'

/**
 * The facts of a club on a day, counted over its active members. `members` are all whom the register has ever listed
 * for this club, in any order. A club for which it has listed nobody by that day is not an empty club but one without
 * a list; whoever joins later changes nothing about it. `records` are those of that day; what they lack is unknown.
 */
export function tallyClub(
  club: Pick<Club, 'id' | 'establishedOn'>,
  members: readonly Member[],
  asOf: IsoDate,
  records: ClubRecords = noRecords,
): ClubFacts {
  const hasList = members.some(({ joinedOn }) => joinedOn <= asOf)
  const active = members.filter((member) => isActiveMember(member, asOf))
  const { incomeFund, activityFund, regulation } = records
  return {
    club: club.id,
    establishedOn: club.establishedOn,
    asOf,
    members: hasList ? exactly(active.length) : unknownCount,
    women: tally(active, isWoman),
    age55: tally(active, (member) => hasReachedAge(member.birth, ageOf.age55, asOf)),
    olderPeople: tally(active, (member) => hasReachedAge(member.birth, ageOf.olderPeople, asOf)),
    disadvantaged: tally(active, (member) => isDisadvantaged(member, asOf)),
    borrowers: tally(active, (member) => hasBorrowed(member, records.loans, asOf)),
    membersReached: membersReached(records.reports, members, asOf),
    management: managementPoints(records.assessments, asOf),
    areas: areasActive(records.reports, asOf),
    ...{ incomeFund, activityFund, regulation },
  }
}

function isWoman({ sex }: Member): Answer {
  if (sex === null) return 'unknown'
  return sex === 'female' ? 'yes' : 'no'
}

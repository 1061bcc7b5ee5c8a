import type { IsoDate } from '../calendar/iso-date.ts'
import { lastBirthFor, wasBornBy } from '../members/birth.ts'
import { isActiveMember, isDisadvantaged } from '../members/member.ts'
import type { Member } from '../members/schema.ts'
import { exactly, unknownCount } from '../verdicts/count.ts'
import type { Answer } from '../verdicts/tally.ts'
import { ageOf, type ClubFacts } from './facts.ts'
import { borrowedBy } from './loans.ts'
import { type ClubRecords, noRecords } from './records.ts'
import type { Club } from './schema.ts'
import { areasActive, managementPoints, membersReached, yearSoFar } from './year-records.ts'

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
  const [active, gone] = [[] as Member[], [] as Member[]]
  const [women, age55, olderPeople, disadvantaged, borrowers] = [zero(), zero(), zero(), zero(), zero()]
  const last55 = lastBirthFor(ageOf.age55, asOf)
  const last60 = lastBirthFor(ageOf.olderPeople, asOf)
  const hasBorrowed = borrowedBy(records.loans, asOf)
  // One pass over the people: a province has half a million of them.
  for (const member of members) {
    if (!isActiveMember(member, asOf)) {
      if (member.joinedOn <= asOf) gone.push(member)
      continue
    }
    active.push(member)
    add(women, isWoman(member))
    add(age55, wasBornBy(member.birth, last55))
    add(olderPeople, wasBornBy(member.birth, last60))
    add(disadvantaged, isDisadvantaged(member, asOf))
    add(borrowers, hasBorrowed(member))
  }
  const year = yearSoFar(records.reports, asOf)
  const { incomeFund, activityFund, regulation } = records
  return {
    club: club.id,
    establishedOn: club.establishedOn,
    asOf,
    members: active.length + gone.length > 0 ? exactly(active.length) : unknownCount,
    ...{ women, age55, olderPeople, disadvantaged, borrowers },
    membersReached: membersReached(year, { active, gone }),
    management: managementPoints(records.assessments, asOf),
    areas: areasActive(year),
    ...{ incomeFund, activityFund, regulation },
  }
}

function add(counts: Record<Answer, number>, answer: Answer): void {
  if (answer === 'yes') counts.yes += 1
  else if (answer === 'no') counts.no += 1
  else counts.unknown += 1
}

function zero(): Record<Answer, number> {
  return { yes: 0, no: 0, unknown: 0 }
}

function isWoman({ sex }: Member): Answer {
  if (sex === null) return 'unknown'
  return sex === 'female' ? 'yes' : 'no'
}

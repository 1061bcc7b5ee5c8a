import { dateNumber, type IsoDate } from '../calendar/iso-date.ts'
import { lastBirthFor } from '../members/birth.ts'
import { exactly, unknownCount } from '../verdicts/count.ts'
import { countMembers, tallyOf } from './count-members.ts'
import { ageOf, type ClubFacts } from './facts.ts'
import { borrowersBy } from './loans.ts'
import { type CountedMember, type MemberColumns, packMembers } from './member-columns.ts'
import { type ClubRecords, noRecords } from './records.ts'
import type { Club } from './schema.ts'
import { areasActive, managementPoints, membersReached, namedIn, yearSoFar } from './year-records.ts'

/**
 * The facts of a club on a day, counted over its active members. `members` are all whom the register has ever listed
 * for this club, in any order. A club for which it has listed nobody by that day, save by mistake, is not an empty club
 * but one without a list; whoever joins later changes nothing about it. `records` are those of that day; what they lack is unknown.
 */
export function tallyClub(
  club: Pick<Club, 'id' | 'establishedOn'>,
  members: readonly CountedMember[],
  asOf: IsoDate,
  records: ClubRecords = noRecords,
): ClubFacts {
  return tallyColumns(club, packMembers(members), asOf, records)
}

/** The same facts from a list that was packed once, for whoever asks about many days or keeps many clubs in memory. */
export function tallyColumns(
  club: Pick<Club, 'id' | 'establishedOn'>,
  columns: MemberColumns,
  asOf: IsoDate,
  records: ClubRecords = noRecords,
): ClubFacts {
  const year = yearSoFar(records.reports, asOf)
  const counts = countMembers(columns, {
    day: dateNumber(asOf),
    last55: lastBirthFor(ageOf.age55, asOf),
    last60: lastBirthFor(ageOf.olderPeople, asOf),
    borrowers: borrowersBy(records.loans, asOf),
    named: namedIn(year),
  })
  const { members } = counts
  return {
    club: club.id,
    establishedOn: club.establishedOn,
    asOf,
    members: counts.isListed ? exactly(members) : unknownCount,
    women: tallyOf(members, counts.female, counts.male),
    age55: tallyOf(members, counts.from55, counts.below55),
    olderPeople: tallyOf(members, counts.from60, counts.below60),
    disadvantaged: tallyOf(members, counts.disadvantaged, counts.notDisadvantaged),
    borrowers: tallyOf(members, counts.borrowers, counts.neverBorrowed),
    membersReached: membersReached(year, counts),
    management: managementPoints(records.assessments, asOf),
    areas: areasActive(year),
    incomeFund: records.incomeFund,
    activityFund: records.activityFund,
    regulation: records.regulation,
  }
}

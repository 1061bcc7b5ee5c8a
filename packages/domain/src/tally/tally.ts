import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { Club } from '../clubs/schema.ts'
import { ageOf, type ClubFacts } from '../facts/facts.ts'
import { lastBirthFor } from '../members/birth.ts'
import { exactly, unknownInterval } from '../verdicts/interval.ts'
import type { Tally } from '../verdicts/tally.ts'
import { countColumns } from './count-columns.ts'
import { countMembers } from './count-members.ts'
import { borrowersBy } from './loans.ts'
import type { CountedMember, MemberColumns } from './member-columns.ts'
import type { MemberCounts, MemberQuestion } from './member-counts.ts'
import { type ClubRecords, noRecords } from './records.ts'
import { managementPoints, membersReached, type YearSoFar, yearSoFar } from './year-records.ts'

type ListedClub = Pick<Club, 'id' | 'establishedOn'>

/**
 * The facts of a club on a day, counted over its active members. `members` are all people ever listed for this club, in
 * any order. A club for which nobody was listed by that day, except by mistake, is not empty but has no list; people
 * who join later do not change that. `records` are those of the day; what they lack is unknown.
 */
export function tallyClub(
  club: ListedClub,
  members: readonly CountedMember[],
  asOf: IsoDate,
  records: ClubRecords = noRecords,
): ClubFacts {
  const year = yearSoFar(records.reports, asOf)
  const counts = countMembers(members, questionOn(asOf, records, year))
  return factsOf(club, asOf, { records, year, counts })
}

/**
 * The same facts from a list packed by `packMembers`, for callers that ask about many days or keep many clubs in
 * memory.
 */
export function tallyColumns(
  club: ListedClub,
  columns: MemberColumns,
  asOf: IsoDate,
  records: ClubRecords = noRecords,
): ClubFacts {
  const year = yearSoFar(records.reports, asOf)
  const counts = countColumns(columns, questionOn(asOf, records, year))
  return factsOf(club, asOf, { records, year, counts })
}

function questionOn(asOf: IsoDate, records: ClubRecords, { named }: YearSoFar): MemberQuestion {
  return {
    asOf,
    last55: lastBirthFor(ageOf.age55, asOf),
    last60: lastBirthFor(ageOf.olderPeople, asOf),
    borrowers: borrowersBy(records.loans, asOf),
    named,
    pastFrom: yearOf(asOf) * 10_000,
  }
}

function factsOf(
  club: ListedClub,
  asOf: IsoDate,
  known: { readonly records: ClubRecords; readonly year: YearSoFar; readonly counts: MemberCounts },
): ClubFacts {
  const { records, year, counts } = known
  const { members } = counts
  return {
    club: club.id,
    establishedOn: club.establishedOn,
    asOf,
    members: counts.isListed ? exactly(members) : unknownInterval,
    women: tallyAmong(members, counts.female, counts.male),
    age55: tallyAmong(members, counts.from55, counts.below55),
    olderPeople: tallyAmong(members, counts.from60, counts.below60),
    disadvantaged: tallyAmong(members, counts.disadvantaged, counts.notDisadvantaged),
    olderWomen: tallyAmong(members, counts.olderWomen, counts.notOlderWomen),
    poorOrNearPoor: tallyAmong(members, counts.poorOrNearPoor, counts.notPoorOrNearPoor),
    borrowers: tallyAmong(members, counts.everBorrowed, counts.neverBorrowed),
    membersReached: membersReached(year, counts),
    management: managementPoints(records.assessments, asOf),
    areas: year.areas,
    fundDong: records.fundDong,
    incomeFund: records.incomeFund,
    activityFund: records.activityFund,
    regulation: records.regulation,
  }
}

/** Of this many people, those counted neither as yes nor as no are unknown. */
function tallyAmong(members: number, yes: number, no: number): Tally {
  return { yes, no, unknown: members - yes - no }
}

import type { IsoDate } from '../calendar/iso-date.ts'
import type { HardshipFound } from '../members/member.ts'
import type { Member, MemberId } from '../members/schema.ts'
import type { Borrowers } from './loans.ts'

/** What is asked about each member; days are numbers as `dateNumber` writes them. */
export type MemberQuestion = {
  readonly asOf: IsoDate
  /** The latest dates of birth of people who are 55, and who are 60. */
  readonly last55: number
  readonly last60: number
  readonly borrowers: Borrowers
  readonly named: ReadonlySet<MemberId>
  /** Members who left after this day are also listed among the past stays. */
  readonly pastFrom: number
}

/** A stay in the club that had ended by the day, or was recorded by mistake; days as numbers. */
export type PastStay = { readonly joinedOn: number; readonly leftOn: number }

/**
 * How many of the active members are so, and how many are known not to be; the others are unknown. Counted in place,
 * member by member: a province has half a million of them.
 */
export type MemberCounts = {
  members: number
  female: number
  male: number
  from55: number
  below55: number
  from60: number
  below60: number
  disadvantaged: number
  notDisadvantaged: number
  olderWomen: number
  notOlderWomen: number
  poorOrNearPoor: number
  notPoorOrNearPoor: number
  everBorrowed: number
  /** Members who joined when every loan was already booked, and who have none. */
  neverBorrowed: number
  /** Members named by a report of the year. */
  everNamed: number
  /** Whether anybody had been a member by the day, active now or not. */
  isListed: boolean
  readonly past: PastStay[]
}

/** Nobody has been counted yet. */
export function countNobody(): MemberCounts {
  return {
    members: 0,
    female: 0,
    male: 0,
    from55: 0,
    below55: 0,
    from60: 0,
    below60: 0,
    disadvantaged: 0,
    notDisadvantaged: 0,
    olderWomen: 0,
    notOlderWomen: 0,
    poorOrNearPoor: 0,
    notPoorOrNearPoor: 0,
    everBorrowed: 0,
    neverBorrowed: 0,
    everNamed: 0,
    isListed: false,
    past: [],
  }
}

/**
 * Counts sex and age. A birth between two days is counted only where both ends give the same answer; at an age on both
 * sides of a border nothing is known.
 */
export function addSexAndAge(
  counts: MemberCounts,
  { last55, last60 }: MemberQuestion,
  sex: Member['sex'],
  bornFrom: number,
  bornTo: number,
): void {
  // Added without branching: the order of members is random to a processor that predicts branches.
  const female = Number(sex === 'female')
  const male = Number(sex === 'male')
  const from60 = Number(bornTo <= last60)
  const below60 = Number(bornFrom > last60)
  counts.female += female
  counts.male += male
  counts.from55 += Number(bornTo <= last55)
  counts.below55 += Number(bornFrom > last55)
  counts.from60 += from60
  counts.below60 += below60
  counts.olderWomen += female & from60
  counts.notOlderWomen += male | below60
}

/** Counts hardship; a member of a poor or near-poor household is also disadvantaged. */
export function addHardship(counts: MemberCounts, found: HardshipFound): void {
  if (found === 'unknown') return
  if (found === 'none') counts.notDisadvantaged += 1
  else counts.disadvantaged += 1
  if (found === 'poverty') counts.poorOrNearPoor += 1
  else counts.notPoorOrNearPoor += 1
}

/** Is the person in this set? An empty set is not asked, as that would compute the text's hash. */
export function isAmong(people: ReadonlySet<MemberId>, id: MemberId): boolean {
  return people.size > 0 && people.has(id)
}

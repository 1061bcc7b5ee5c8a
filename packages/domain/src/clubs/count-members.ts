import { dateNumber, type IsoDate } from '../calendar/iso-date.ts'
import { firstDayOfBirth, lastDayOfBirth } from '../members/birth.ts'
import { isActiveMember, isDisadvantaged } from '../members/member.ts'
import type { MemberId } from '../members/schema.ts'
import type { Borrowers } from './loans.ts'
import type { CountedMember } from './member-columns.ts'

/** What is asked about each member; numbers are days as `dateNumber` writes them. */
export type MemberQuestion = {
  readonly asOf: IsoDate
  /** The last days of birth with which one is 55, and 60. */
  readonly last55: number
  readonly last60: number
  readonly borrowers: Borrowers
  readonly named: ReadonlySet<MemberId>
  /** Whoever left after this day is told among the past stays. */
  readonly pastFrom: number
}

/** A stay in the club that was over by the day, or had been recorded by mistake; numbers of days. */
export type PastStay = { readonly joinedOn: number; readonly leftOn: number }

/** How many of the active members are so, and how many are known not to be; of the rest it is unknown. */
export type MemberCounts = {
  readonly members: number
  readonly female: number
  readonly male: number
  readonly from55: number
  readonly below55: number
  readonly from60: number
  readonly below60: number
  readonly disadvantaged: number
  readonly notDisadvantaged: number
  readonly everBorrowed: number
  readonly neverBorrowed: number
  /** Those whom a report of the year names. */
  readonly everNamed: number
  /** Whether anybody had been a member by the day, still active or not. */
  readonly isListed: boolean
  readonly past: readonly PastStay[]
}

/** Counts the active members of a list. `countColumns` is the same over a packed list, and must agree. */
export function countMembers(list: readonly CountedMember[], asked: MemberQuestion): MemberCounts {
  const { asOf, last55, last60, borrowers, named, pastFrom } = asked
  // One pass over the people, in plain variables: a province has half a million of them.
  let members = 0
  let female = 0
  let male = 0
  let from55 = 0
  let below55 = 0
  let from60 = 0
  let below60 = 0
  let disadvantaged = 0
  let notDisadvantaged = 0
  let everBorrowed = 0
  let neverBorrowed = 0
  let everNamed = 0
  let isListed = false
  const past: PastStay[] = []
  for (const member of list) {
    const { joinedOn, departure, sex, birth } = member
    if (!isActiveMember(member, asOf)) {
      if (departure === null || joinedOn > asOf) continue
      if (departure.reason !== 'recordedByMistake') isListed = true
      const leftOn = dateNumber(departure.on)
      if (leftOn > pastFrom) past.push({ joinedOn: dateNumber(joinedOn), leftOn })
      continue
    }
    members += 1
    if (sex === 'female') female += 1
    else if (sex === 'male') male += 1
    if (birth !== null) {
      const earliest = firstDayOfBirth(birth)
      const latest = lastDayOfBirth(birth)
      if (latest <= last55) from55 += 1
      else if (earliest > last55) below55 += 1
      if (latest <= last60) from60 += 1
      else if (earliest > last60) below60 += 1
    }
    const hardship = isDisadvantaged(member, asOf)
    if (hardship === 'yes') disadvantaged += 1
    else if (hardship === 'no') notDisadvantaged += 1
    if (borrowers.known.size > 0 && borrowers.known.has(member.id)) everBorrowed += 1
    else if (borrowers.since !== null && borrowers.since <= joinedOn) neverBorrowed += 1
    if (named.size > 0 && named.has(member.id)) everNamed += 1
  }
  return {
    members,
    female,
    male,
    from55,
    below55,
    from60,
    below60,
    disadvantaged,
    notDisadvantaged,
    everBorrowed,
    neverBorrowed,
    everNamed,
    isListed: isListed || members > 0,
    past,
  }
}

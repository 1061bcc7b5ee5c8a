import { dateNumber, type IsoDate } from '../calendar/iso-date.ts'
import { firstDayOfBirth, lastDayOfBirth } from '../members/birth.ts'
import { hardshipOn } from '../members/member.ts'
import { always, type CountedMember, never } from './member-columns.ts'
import {
  addHardship,
  addSexAndAge,
  countNobody,
  isAmong,
  type MemberCounts,
  type MemberQuestion,
} from './member-counts.ts'

/** Counts the active members of a list. `countColumns` reads the same from a packed list. */
export function countMembers(list: readonly CountedMember[], asked: MemberQuestion): MemberCounts {
  const { asOf, named, pastFrom } = asked
  const { known, since } = asked.borrowers
  const counts = countNobody()
  // Many members joined on the day of the founding, so the answers for the previous member are kept: comparing days took
  // a twentieth of the time of a whole verdict.
  let lastJoinedOn: IsoDate | null = null
  let hasJoined = false
  let joinedSince = false
  // By number: inside the loop of an iterator, which must be closed, the engine inlines less of what is called here.
  for (let at = 0; at < list.length; at += 1) {
    const member = list[at]
    if (member === undefined) continue
    const { id, joinedOn, departure, sex, birth } = member
    if (joinedOn !== lastJoinedOn) {
      lastJoinedOn = joinedOn
      hasJoined = joinedOn <= asOf
      joinedSince = since !== null && since <= joinedOn
    }
    if (!hasJoined) continue
    const isMistake = departure !== null && departure.reason === 'recordedByMistake'
    if (!isMistake) counts.isListed = true
    if (departure !== null && (isMistake || departure.on <= asOf)) {
      const leftOn = dateNumber(departure.on)
      if (leftOn > pastFrom) counts.past.push({ joinedOn: dateNumber(joinedOn), leftOn })
      continue
    }
    counts.members += 1
    const bornFrom = birth === null ? always : firstDayOfBirth(birth)
    const bornTo = birth === null ? never : lastDayOfBirth(birth, bornFrom)
    addSexAndAge(counts, asked, sex, bornFrom, bornTo)
    addHardship(counts, hardshipOn(member, asOf))
    if (isAmong(known, id)) counts.everBorrowed += 1
    else if (joinedSince) counts.neverBorrowed += 1
    if (isAmong(named, id)) counts.everNamed += 1
  }
  return counts
}

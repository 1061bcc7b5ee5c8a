import { dateNumber } from '../calendar/iso-date.ts'
import { firstDayOfBirth, lastDayOfBirth } from '../members/birth.ts'
import { hardshipOn, isActiveMember } from '../members/member.ts'
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
  // By number: inside the loop of an iterator, which must be closed, the engine inlines less of what is called here.
  for (let at = 0; at < list.length; at += 1) {
    const member = list[at]
    if (member === undefined) continue
    const { id, joinedOn, departure, sex, birth } = member
    if (!isActiveMember(member, asOf)) {
      if (departure === null || joinedOn > asOf) continue
      if (departure.reason !== 'recordedByMistake') counts.isListed = true
      const leftOn = dateNumber(departure.on)
      if (leftOn > pastFrom) counts.past.push({ joinedOn: dateNumber(joinedOn), leftOn })
      continue
    }
    counts.isListed = true
    counts.members += 1
    const bornFrom = birth === null ? always : firstDayOfBirth(birth)
    const bornTo = birth === null ? never : lastDayOfBirth(birth, bornFrom)
    addSexAndAge(counts, asked, sex, bornFrom, bornTo)
    addHardship(counts, hardshipOn(member, asOf))
    if (isAmong(known, id)) counts.everBorrowed += 1
    else if (since !== null && since <= joinedOn) counts.neverBorrowed += 1
    if (isAmong(named, id)) counts.everNamed += 1
  }
  return counts
}

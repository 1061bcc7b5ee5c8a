import { dateNumber } from '../calendar/iso-date.ts'
import { firstDayOfBirth, lastDayOfBirth } from '../members/birth.ts'
import { hardshipOn, isActiveMember } from '../members/member.ts'
import { always, type CountedMember, never } from './member-columns.ts'
import {
  addAge,
  addHardship,
  addRecords,
  countNobody,
  type MemberCounts,
  type MemberQuestion,
} from './member-counts.ts'

/** Counts the active members of a list. `countColumns` reads the same from a packed list. */
export function countMembers(list: readonly CountedMember[], asked: MemberQuestion): MemberCounts {
  const { asOf, borrowers, pastFrom } = asked
  const counts = countNobody()
  for (const member of list) {
    const { joinedOn, departure, sex, birth } = member
    if (!isActiveMember(member, asOf)) {
      if (departure === null || joinedOn > asOf) continue
      if (departure.reason !== 'recordedByMistake') counts.isListed = true
      const leftOn = dateNumber(departure.on)
      if (leftOn > pastFrom) counts.past.push({ joinedOn: dateNumber(joinedOn), leftOn })
      continue
    }
    counts.isListed = true
    counts.members += 1
    if (sex === 'female') counts.female += 1
    else if (sex === 'male') counts.male += 1
    const bornFrom = birth === null ? always : firstDayOfBirth(birth)
    const bornTo = birth === null ? never : lastDayOfBirth(birth, bornFrom)
    addAge(counts, asked, sex, bornFrom, bornTo)
    addHardship(counts, hardshipOn(member, asOf))
    addRecords(counts, asked, member.id, borrowers.since !== null && borrowers.since <= joinedOn)
  }
  return counts
}

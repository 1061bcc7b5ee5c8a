import { dateNumber } from '../calendar/iso-date.ts'
import {
  answerBits,
  hardshipCountShift,
  type MemberColumns,
  never,
  slotOf,
  slotsPerMember,
} from './member-columns.ts'
import {
  addHardship,
  addSexAndAge,
  countNobody,
  isAmong,
  type MemberCounts,
  type MemberQuestion,
} from './member-counts.ts'

/** Counts the active members of a packed list, with the same result as `countMembers` on the list itself. */
export function countColumns({ ids, words }: MemberColumns, asked: MemberQuestion): MemberCounts {
  const { named } = asked
  const { known, since } = asked.borrowers
  const day = dateNumber(asked.asOf)
  const booksSince = since === null ? never : dateNumber(since)
  const counts = countNobody()
  let interval = ids.length * slotsPerMember
  for (const [place, id] of ids.entries()) {
    const at = place * slotsPerMember
    const joinedOn = words[at + slotOf.joinedOn] ?? 0
    const leftOn = words[at + slotOf.leftOn] ?? 0
    const answers = words[at + slotOf.answers] ?? 0
    const hardships = interval
    interval += 2 * (answers >> hardshipCountShift)
    if (joinedOn > day) continue
    const isMistake = (answers & answerBits.mistake) !== 0
    if (!isMistake) counts.isListed = true
    if (isMistake || leftOn <= day) {
      if (leftOn > asked.pastFrom) counts.past.push({ joinedOn, leftOn })
      continue
    }
    counts.members += 1
    const sex = answers & answerBits.female ? 'female' : answers & answerBits.male ? 'male' : null
    addSexAndAge(counts, asked, sex, words[at + slotOf.bornFrom] ?? 0, words[at + slotOf.bornTo] ?? 0)
    if (answers & answerBits.hardshipsAsked) {
      addHardship(counts, hardshipsLasting(words, hardships, interval, day))
    }
    if (isAmong(known, id)) counts.everBorrowed += 1
    else if (booksSince <= joinedOn) counts.neverBorrowed += 1
    if (isAmong(named, id)) counts.everNamed += 1
  }
  return counts
}

/**
 * Which of the hardships stored between the two places hold on the day, from their first day to the day before their
 * end? The lowest bit of the first day marks poverty.
 */
function hardshipsLasting(
  words: Int32Array,
  start: number,
  end: number,
  day: number,
): 'none' | 'poverty' | 'other' {
  let found: 'none' | 'other' = 'none'
  for (let at = start; at < end; at += 2) {
    const beginning = words[at] ?? 0
    if (beginning >> 1 > day || day >= (words[at + 1] ?? 0)) continue
    if ((beginning & 1) === 1) return 'poverty'
    found = 'other'
  }
  return found
}

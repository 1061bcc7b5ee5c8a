import { dateNumber } from '../calendar/iso-date.ts'
import type { MemberCounts, MemberQuestion, PastStay } from './count-members.ts'
import {
  answerBits,
  hardshipCountShift,
  type MemberColumns,
  never,
  wordOf,
  wordsPerMember,
} from './member-columns.ts'

/** Counts the active members of a packed list: what `countMembers` counts of the list itself. */
export function countColumns({ ids, words }: MemberColumns, asked: MemberQuestion): MemberCounts {
  const { last55, last60, borrowers, named, pastFrom } = asked
  const day = dateNumber(asked.asOf)
  const since = borrowers.since === null ? never : dateNumber(borrowers.since)
  const asksById = borrowers.known.size > 0 || named.size > 0
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
  const end = ids.length * wordsPerMember
  let interval = end
  for (let at = 0; at < end; at += wordsPerMember) {
    const joinedOn = words[at + wordOf.joinedOn] ?? 0
    const leftOn = words[at + wordOf.leftOn] ?? 0
    const answers = words[at + wordOf.answers] ?? 0
    const hardships = interval
    interval += 2 * (answers >> hardshipCountShift)
    if (joinedOn > day) continue
    const isMistake = (answers & answerBits.mistake) !== 0
    if (!isMistake) isListed = true
    if (isMistake || leftOn <= day) {
      if (leftOn > pastFrom) past.push({ joinedOn, leftOn })
      continue
    }
    members += 1
    female += answers & answerBits.female ? 1 : 0
    male += answers & answerBits.male ? 1 : 0
    const bornFrom = words[at + wordOf.bornFrom] ?? 0
    const bornTo = words[at + wordOf.bornTo] ?? 0
    if (bornTo <= last55) from55 += 1
    else if (bornFrom > last55) below55 += 1
    if (bornTo <= last60) from60 += 1
    else if (bornFrom > last60) below60 += 1
    if (answers & answerBits.hardshipsAsked) {
      if (isWithinAny(words, hardships, interval, day)) disadvantaged += 1
      else notDisadvantaged += 1
    }
    const id = asksById ? ids[at / wordsPerMember] : undefined
    if (id !== undefined && borrowers.known.has(id)) everBorrowed += 1
    else if (since <= joinedOn) neverBorrowed += 1
    if (id !== undefined && named.has(id)) everNamed += 1
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
    isListed,
    past,
  }
}

/** Lies the day in one of the intervals that stand between the two places, each from its first day to before its last? */
function isWithinAny(words: Int32Array, start: number, end: number, day: number): boolean {
  for (let at = start; at < end; at += 2)
    if ((words[at] ?? 0) <= day && day < (words[at + 1] ?? 0)) return true
  return false
}

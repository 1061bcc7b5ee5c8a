import type { MemberId } from '../members/schema.ts'
import type { Tally } from '../verdicts/tally.ts'
import type { BorrowersByDay } from './loans.ts'
import {
  answerBits,
  hardshipCountShift,
  type MemberColumns,
  wordOf,
  wordsPerMember,
} from './member-columns.ts'

/** What is asked about each member; days are as `dateNumber` writes them. */
export type MemberQuestion = {
  readonly day: number
  /** The last days of birth with which one is 55, and 60. */
  readonly last55: number
  readonly last60: number
  readonly borrowers: BorrowersByDay
  readonly named: ReadonlySet<MemberId>
}

/** A stay in the club that was over by the day, or had been recorded by mistake. */
export type PastStay = { readonly joinedOn: number; readonly leftOn: number }

/** How many of the active members are so, and how many are known not to be; the rest is unknown. */
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
  borrowers: number
  neverBorrowed: number
  named: number
  /** Whether anybody was a member by the day, still active or not. */
  isListed: boolean
  readonly past: PastStay[]
}

/** Counts the active members of a packed list in one pass: a province has half a million of them. */
export function countMembers({ ids, words }: MemberColumns, asked: MemberQuestion): MemberCounts {
  const { day, last55, last60, borrowers, named } = asked
  const counts = nobody()
  let interval = ids.length * wordsPerMember
  let at = 0
  for (const id of ids) {
    const joinedOn = words[at + wordOf.joinedOn] ?? 0
    const leftOn = words[at + wordOf.leftOn] ?? 0
    const bornFrom = words[at + wordOf.bornFrom] ?? 0
    const bornTo = words[at + wordOf.bornTo] ?? 0
    const answers = words[at + wordOf.answers] ?? 0
    const hardships = interval
    at += wordsPerMember
    interval += 2 * (answers >> hardshipCountShift)
    if (joinedOn > day) continue
    const isMistake = (answers & answerBits.mistake) !== 0
    if (!isMistake) counts.isListed = true
    if (isMistake || leftOn <= day) {
      counts.past.push({ joinedOn, leftOn })
      continue
    }
    counts.members += 1
    if ((answers & answerBits.female) !== 0) counts.female += 1
    else if ((answers & answerBits.male) !== 0) counts.male += 1
    if (bornTo <= last55) counts.from55 += 1
    else if (bornFrom > last55) counts.below55 += 1
    if (bornTo <= last60) counts.from60 += 1
    else if (bornFrom > last60) counts.below60 += 1
    if ((answers & answerBits.hardshipsAsked) !== 0) {
      if (isWithinAny(words, hardships, interval, day)) counts.disadvantaged += 1
      else counts.notDisadvantaged += 1
    }
    if (borrowers.known.has(id)) counts.borrowers += 1
    else if (borrowers.since <= joinedOn) counts.neverBorrowed += 1
    if (named.has(id)) counts.named += 1
  }
  return counts
}

/** Lies the day in one of the intervals that stand between the two places, each from its first day to before its last? */
function isWithinAny(words: Int32Array, start: number, end: number, day: number): boolean {
  for (let at = start; at < end; at += 2)
    if ((words[at] ?? 0) <= day && day < (words[at + 1] ?? 0)) return true
  return false
}

/** The tally of a question by those who answered it, of so many people. */
export function tallyOf(members: number, yes: number, no: number): Tally {
  return { yes, no, unknown: members - yes - no }
}

function nobody(): MemberCounts {
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
    borrowers: 0,
    neverBorrowed: 0,
    named: 0,
    isListed: false,
    past: [],
  }
}

import { dateNumber, type IsoDate } from '../calendar/iso-date.ts'
import type { Beneficiaries } from '../facts/beneficiaries.ts'
import { ageOf } from '../facts/facts.ts'
import { lastBirthFor } from '../members/birth.ts'
import type { Tally } from '../verdicts/tally.ts'
import {
  answerBits,
  hardshipCountShift,
  type MemberColumns,
  slotOf,
  slotsPerMember,
} from './member-columns.ts'

/**
 * How many active members of a club belong to each group on the day? Counted from a list packed by `packMembers`;
 * people.
 */
export function countBeneficiaries({ ids, words }: MemberColumns, asOf: IsoDate): Beneficiaries {
  const day = dateNumber(asOf)
  const last60 = lastBirthFor(ageOf.olderPeople, asOf)
  const counts = {
    poorOlderWomen: { yes: 0, no: 0, unknown: 0 },
    ethnicMinority: { yes: 0, no: 0, unknown: 0 },
    leftPoverty: { yes: 0, no: 0, unknown: 0 },
  }
  let hardships = ids.length * slotsPerMember
  for (let at = 0; at < ids.length * slotsPerMember; at += slotsPerMember) {
    const answers = words[at + slotOf.answers] ?? 0
    const first = hardships
    hardships += 2 * (answers >> hardshipCountShift)
    const joinedOn = words[at + slotOf.joinedOn] ?? 0
    const leftOn = words[at + slotOf.leftOn] ?? 0
    if ((answers & answerBits.mistake) !== 0 || joinedOn > day || leftOn <= day) continue

    counts.ethnicMinority[minorityAnswer(answers)] += 1
    const isAsked = (answers & answerBits.hardshipsAsked) !== 0
    const poverty = isAsked ? povertyIn(words, { first, end: hardships, joinedOn, day }) : 'unknown'
    if (poverty === 'left') counts.leftPoverty.yes += 1
    else if (poverty === 'lasts') counts.leftPoverty.no += 1
    else if (poverty === 'unknown') counts.leftPoverty.unknown += 1
    const isNot =
      (answers & answerBits.male) !== 0 ||
      (words[at + slotOf.bornFrom] ?? 0) > last60 ||
      poverty === 'left' ||
      poverty === 'none'
    const isSo =
      (answers & answerBits.female) !== 0 && (words[at + slotOf.bornTo] ?? 0) <= last60 && poverty === 'lasts'
    counts.poorOlderWomen[isNot ? 'no' : isSo ? 'yes' : 'unknown'] += 1
  }
  return counts
}

function minorityAnswer(answers: number): keyof Tally {
  if ((answers & answerBits.minority) !== 0) return 'yes'
  return (answers & answerBits.majority) !== 0 ? 'no' : 'unknown'
}

/** Has the member’s household left poverty since the member joined? */
function povertyIn(
  words: MemberColumns['words'],
  {
    first,
    end,
    joinedOn,
    day,
  }: { readonly first: number; readonly end: number; readonly joinedOn: number; readonly day: number },
): 'none' | 'lasts' | 'left' {
  let found: 'none' | 'left' = 'none'
  for (let at = first; at < end; at += 2) {
    const beginning = words[at] ?? 0
    const isPoverty = (beginning & 1) === 1
    const to = words[at + 1] ?? 0
    if (!isPoverty || beginning >> 1 > day) continue
    if (day < to) return 'lasts'
    if (joinedOn < to) found = 'left'
  }
  return found
}

import { dateNumber } from '../calendar/iso-date.ts'
import { firstDayOfBirth, lastDayOfBirth } from '../members/birth.ts'
import { isOfMinority, isPoverty } from '../members/member.ts'
import type { Member, MemberId } from '../members/schema.ts'

/** The fields of a member that the facts of a club are counted from. */
export type CountedMember = Pick<
  Member,
  'id' | 'sex' | 'birth' | 'ethnicity' | 'hardships' | 'joinedOn' | 'departure'
>

/**
 * One club's list of members as numbers, from which the facts of any day are counted without reading a member object.
 * About 40 bytes for each member in a club of sixty, beside the text of the id, which the caller holds anyway.
 */
export type MemberColumns = {
  readonly ids: readonly MemberId[]
  /**
   * First `slotsPerMember` numbers for each member, as in `slotOf`; then, member after member, from and to of each
   * hardship. From is stored as twice the day, plus 1 for poverty.
   */
  readonly words: Int32Array
}

/** The place of each number of a member. Days are written as by `dateNumber`. */
export const slotOf = { joinedOn: 0, leftOn: 1, bornFrom: 2, bornTo: 3, answers: 4 } as const
export const slotsPerMember = 5

/** Before and after every day: for a beginning that is not recorded, and an end that has not come. */
export const always = 0
export const never = 2 ** 31 - 1

/** The answers about a member, each in its own bits; the bits above them hold the number of hardships. */
export const answerBits = {
  female: 1,
  male: 2,
  mistake: 4,
  hardshipsAsked: 8,
  minority: 16,
  majority: 32,
} as const
export const hardshipCountShift = 6

/** Packs the list of one club, in any order, for `tallyColumns`. */
export function packMembers(members: readonly CountedMember[]): MemberColumns {
  const ids: MemberId[] = []
  let hardships = 0
  for (const member of members) {
    ids.push(member.id)
    hardships += member.hardships?.length ?? 0
  }
  const words = new Int32Array(members.length * slotsPerMember + hardships * 2)
  let at = 0
  let interval = members.length * slotsPerMember
  for (const member of members) {
    const { joinedOn, departure, birth, hardships } = member
    words[at + slotOf.joinedOn] = dateNumber(joinedOn)
    words[at + slotOf.leftOn] = departure === null ? never : dateNumber(departure.on)
    words[at + slotOf.bornFrom] = birth === null ? always : firstDayOfBirth(birth)
    words[at + slotOf.bornTo] = birth === null ? never : lastDayOfBirth(birth)
    words[at + slotOf.answers] = answersOf(member)
    if (hardships !== null)
      for (const { kind, from, to } of hardships) {
        words[interval] = packBeginning(from === null ? always : dateNumber(from), isPoverty(kind))
        words[interval + 1] = to === null ? never : dateNumber(to)
        interval += 2
      }
    at += slotsPerMember
  }
  return { ids, words }
}

/** A hardship's first day and, in the lowest bit, whether it is that of a poor or near-poor household. */
function packBeginning(from: number, isOfPoverty: boolean): number {
  return 2 * from + Number(isOfPoverty)
}

function answersOf({ sex, ethnicity, departure, hardships }: CountedMember): number {
  const female = sex === 'female' ? answerBits.female : 0
  const male = sex === 'male' ? answerBits.male : 0
  const mistake = departure?.reason === 'recordedByMistake' ? answerBits.mistake : 0
  const asked = hardships === null ? 0 : answerBits.hardshipsAsked | (hardships.length << hardshipCountShift)
  return female | male | mistake | asked | bitOfEthnicity[isOfMinority(ethnicity)]
}

const bitOfEthnicity = { yes: answerBits.minority, no: answerBits.majority, unknown: 0 } as const

import type { IsoDate } from '../calendar/iso-date.ts'
import { foldText } from '../text/fold.ts'
import type { Answer } from '../verdicts/tally.ts'
import { isErased } from './erased.ts'
import type { Ethnicity, Hardship, HardshipKind, Member } from './schema.ts'

/** The sexes that a list of members distinguishes. */
export const sexes = ['female', 'male'] as const

/** The ethnic groups of the province, by their number of people there, and two other possible answers. */
export const ethnicities = ['muong', 'kinh', 'thai', 'tay', 'dao', 'mong', 'other', 'notSaid'] as const

/**
 * The kinds of hardship that are recorded. I.2.b:1 speaks only of “material or spiritual” hardship; the plan’s
 * interpretation explains this list.
 */
export const hardshipKinds = [
  'poor',
  'nearPoor',
  'livesAlone',
  'disability',
  'seriousIllness',
  'bereavedOrIsolated',
  'caresForDependent',
  'other',
] as const

/** How long the name of a subgroup may be. */
export const subgroupCharactersMax = 60

/** Why somebody is no longer a member. */
export const departureReasons = [
  'movedAway',
  'died',
  'ownWish',
  'joinedAnotherClub',
  'recordedByMistake',
  'other',
] as const

/**
 * Does the club count this person on the day? Yes from the day of joining to the day before leaving; never if the
 * record was made by mistake.
 */
export function isActiveMember(
  { joinedOn, departure }: Pick<Member, 'joinedOn' | 'departure'>,
  asOf: IsoDate,
): boolean {
  if (departure?.reason === 'recordedByMistake') return false
  return joinedOn <= asOf && (departure === null || asOf < departure.on)
}

/** Has this person left the club by the day? Also no for somebody who has not joined yet. */
export function hasLeft({ departure }: Pick<Member, 'departure'>, asOf: IsoDate): boolean {
  return departure !== null && departure.on <= asOf
}

/** Is the person in hardship on the day? `hardships: null` means that nobody asked; an empty list means no hardship. */
export function isDisadvantaged(member: Pick<Member, 'hardships'>, asOf: IsoDate): Answer {
  const found = hardshipOn(member, asOf)
  return found === 'unknown' ? found : found === 'none' ? 'no' : 'yes'
}

/**
 * Does the person belong to a poor or near-poor household on the day? For any kind of hardship see `isDisadvantaged`.
 */
export function isPoorOrNearPoor(member: Pick<Member, 'hardships'>, asOf: IsoDate): Answer {
  const found = hardshipOn(member, asOf)
  return found === 'unknown' ? found : found === 'poverty' ? 'yes' : 'no'
}

/**
 * Does the person belong to an ethnic minority, that is any group but the Kinh? Unknown if nobody asked, or the person
 * did not say.
 */
export function isOfMinority(ethnicity: Ethnicity | null): Answer {
  if (ethnicity === null || ethnicity === 'notSaid') return 'unknown'
  return ethnicity === 'kinh' ? 'no' : 'yes'
}

/**
 * `poverty`: a poor or near-poor household, perhaps with another hardship too; `other`: only another hardship;
 * `unknown`: nobody asked.
 */
export type HardshipFound = 'unknown' | 'none' | 'poverty' | 'other'

/** The person’s hardship on the day. */
export function hardshipOn({ hardships }: Pick<Member, 'hardships'>, asOf: IsoDate): HardshipFound {
  if (hardships === null) return 'unknown'
  let found: 'none' | 'other' = 'none'
  for (const hardship of hardships) {
    if (!lasts(hardship, asOf)) continue
    if (isPoverty(hardship.kind)) return 'poverty'
    found = 'other'
  }
  return found
}

/** The kinds of hardship that a person has on the day; none if nobody asked. */
export function hardshipKindsOn(
  { hardships }: Pick<Member, 'hardships'>,
  asOf: IsoDate,
): readonly HardshipKind[] {
  return (hardships ?? []).filter((hardship) => lasts(hardship, asOf)).map(({ kind }) => kind)
}

/** Is this the hardship of a poor or near-poor household? */
export function isPoverty(kind: HardshipKind): boolean {
  return kind === 'poor' || kind === 'nearPoor'
}

/** Does the hardship exist on the day? An unknown beginning or end does not prevent that. */
function lasts({ from, to }: Hardship, asOf: IsoDate): boolean {
  return (from === null || from <= asOf) && (to === null || asOf < to)
}

/**
 * The key of a record; two records with the same key in one commune may be one person’s. It consists of the name
 * without diacritics and the year of birth. It is a hint for a human, never proof. `null` without a birth, or after the
 * name was erased.
 */
export function duplicateKey({ fullName, birth }: Pick<Member, 'fullName' | 'birth'>): string | null {
  return birth === null || isErased({ fullName }) ? null : `${foldText(fullName)}|${birth.slice(0, 4)}`
}

import type { IsoDate } from '../calendar/iso-date.ts'
import { foldText } from '../text/fold.ts'
import type { Answer } from '../verdicts/tally.ts'
import { isErased } from './erased.ts'
import type { Ethnicity, Hardship, HardshipKind, Member } from './schema.ts'

/** The sexes that a roster tells apart. */
export const sexes = ['female', 'male'] as const

/** The ethnic groups of the province, in the order of their number there, and the other answers a person may give. */
export const ethnicities = ['muong', 'kinh', 'thai', 'tay', 'dao', 'mong', 'other', 'notSaid'] as const

/**
 * I.2.b:1 names “material or spiritual” hardship; these are the kinds that are recorded (see the plan's
 * interpretation).
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
 * Does the club count this person on the day? Yes from the day of joining to the day before leaving; never when the
 * record was a mistake.
 */
export function isActiveMember(
  { joinedOn, departure }: Pick<Member, 'joinedOn' | 'departure'>,
  asOf: IsoDate,
): boolean {
  if (departure?.reason === 'recordedByMistake') return false
  return joinedOn <= asOf && (departure === null || asOf < departure.on)
}

/** Has this person left the club by the day? No for somebody who joins later, though they are not a member yet. */
export function hasLeft({ departure }: Pick<Member, 'departure'>, asOf: IsoDate): boolean {
  return departure !== null && departure.on <= asOf
}

/** Is the person in hardship on the day? `hardships: null` means that nobody asked, an empty list that there is none. */
export function isDisadvantaged(member: Pick<Member, 'hardships'>, asOf: IsoDate): Answer {
  const found = hardshipOn(member, asOf)
  return found === 'unknown' ? found : found === 'none' ? 'no' : 'yes'
}

/** Is the person of a poor or near-poor household on the day? For hardship of any kind see `isDisadvantaged`. */
export function isPoorOrNearPoor(member: Pick<Member, 'hardships'>, asOf: IsoDate): Answer {
  const found = hardshipOn(member, asOf)
  return found === 'unknown' ? found : found === 'poverty' ? 'yes' : 'no'
}

/**
 * Does the person belong to an ethnic minority, any group but the Kinh? Unknown for those who were not asked or did not
 * say.
 */
export function isOfMinority(ethnicity: Ethnicity | null): Answer {
  if (ethnicity === null || ethnicity === 'notSaid') return 'unknown'
  return ethnicity === 'kinh' ? 'no' : 'yes'
}

/** Poverty, whether or not there is another hardship; another hardship alone; or none. `unknown` where nobody asked. */
export type HardshipFound = 'unknown' | 'none' | 'poverty' | 'other'

/** Which hardship holds on the day? */
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

/** The kinds of hardship that hold on the day; none where nobody asked. */
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

/** A recorded hardship counts even when its beginning or end is unknown. */
function lasts({ from, to }: Hardship, asOf: IsoDate): boolean {
  return (from === null || from <= asOf) && (to === null || asOf < to)
}

/**
 * The key under which two records may be one person: folded name and year of birth, compared within one commune. It is
 * a hint for a human, never proof of identity; there is none without a birth or after the name was erased.
 */
export function duplicateKey({ fullName, birth }: Pick<Member, 'fullName' | 'birth'>): string | null {
  return birth === null || isErased({ fullName }) ? null : `${foldText(fullName)}|${birth.slice(0, 4)}`
}

import type { IsoDate } from '../calendar/iso-date.ts'
import type { AdministrativeUnit, Succession } from '../units/schema.ts'
import { type Ground, groundOn } from '../units/succession.ts'
import type { UnitKey } from '../units/unit.ts'
import type { Club } from './schema.ts'

/** Where a club is: its commune on the founding day and, if that commune was divided later, the part it is in. */
export type ClubPlace = Pick<Club, 'commune' | 'liesIn'>

/** The place of a club as a text; clubs with the same text are in the same units on every day. */
export function placeKey({ commune, liesIn }: ClubPlace): string {
  return liesIn === null ? commune : `${commune} ${liesIn.unit}`
}

/**
 * The units of that day in which the club may be: one if its part of a divided commune is recorded, otherwise all the
 * parts.
 */
export function groundOfClub(
  units: ReadonlyMap<UnitKey, AdministrativeUnit>,
  successions: readonly Succession[],
  { commune, liesIn }: ClubPlace,
  on: IsoDate,
): readonly Ground[] {
  const part = liesIn === null ? undefined : units.get(liesIn.unit)
  const known = part !== undefined && part.validFrom <= on ? part.key : commune
  return groundOn(units, successions, known, on)
}

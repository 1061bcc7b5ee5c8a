import type { IsoDate } from '../calendar/iso-date.ts'
import type { AdministrativeUnit, Succession } from '../units/schema.ts'
import { type Ground, groundOn } from '../units/succession.ts'
import type { UnitKey } from '../units/unit.ts'
import type { Club } from './schema.ts'

/** All that says where a club lies: the commune of its founding day, and in which part of it where that was divided. */
export type ClubPlace = Pick<Club, 'commune' | 'liesIn'>

/** Clubs of one key lie in the same units on every day. */
export function placeKey({ commune, liesIn }: ClubPlace): string {
  return liesIn === null ? commune : `${commune} ${liesIn.unit}`
}

/** In which units of the day does the club lie? In one, once it has said in which part of a divided commune it is; else in one of several. */
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

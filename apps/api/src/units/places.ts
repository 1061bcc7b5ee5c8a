import type { IsoDate } from '@lienthehe/domain'
import type { ClubPlace } from '@lienthehe/domain/clubs'
import { type AdministrativeUnit, isValidOn } from '@lienthehe/domain/units'
import type { UnitTree } from './unit-tree.ts'

export type NamedUnit = Pick<AdministrativeUnit, 'key' | 'name' | 'type'>

/**
 * The units in which a club is: the commune of its founding day, the district above it on that day, and the commune on
 * another day.
 */
export type ClubPlaces = {
  readonly commune: NamedUnit
  /** `null` if communes belong directly to the province, as they do since 2025-07-01. */
  readonly district: NamedUnit | null
  /** The commune in which the club is on the requested day; `null` if it is the same or unknown. */
  readonly communeNow: NamedUnit | null
}

/**
 * The units in which the club is on this day. Throws when its commune is not in the list; the database allows no such
 * club.
 */
export function placesOfClub(
  units: Pick<UnitTree, 'byKey' | 'withinClub'>,
  club: ClubPlace,
  on: IsoDate,
): ClubPlaces {
  const line = units.withinClub(club).flatMap((each) => units.byKey.get(each) ?? [])
  const [commune, above] = line
  if (commune === undefined) throw new RangeError(`no such commune: ${club.commune}`)
  const now = line.find((unit) => unit.level === 'commune' && isValidOn(unit, on))
  return {
    commune: placeOfUnit(commune),
    district: above?.key === commune.parent && above.level === 'district' ? placeOfUnit(above) : null,
    communeNow: now === undefined || now === commune ? null : placeOfUnit(now),
  }
}

/** The parts of a unit that a screen shows. */
export function placeOfUnit({ key, name, type }: AdministrativeUnit): NamedUnit {
  return { key, name, type }
}

import type { IsoDate } from '../calendar/iso-date.ts'
import type { AdministrativeUnit, UnitHistory } from '../units/schema.ts'
import { groundOn } from '../units/succession.ts'
import type { UnitKey } from '../units/unit.ts'
import type { Grant } from './can.ts'

/**
 * The same right in the units to which the area of its unit belongs on that day, in the order of their keys. Districts
 * have no successors, so a district’s right passes to the successors of its communes. A commune that took only a part
 * is included. Empty for a right in a club or a project, and where the successors of some area are not known.
 */
export function grantsOfSuccessors(
  { role, scope }: Grant,
  day: IsoDate,
  { units, successions }: UnitHistory,
): readonly Grant[] {
  if (scope.kind !== 'unit') return []
  const byKey = new Map(units.map((unit) => [unit.key, unit]))
  const keys = groundOf(scope.unit, units, (key) =>
    groundOn(byKey, successions, key, day).map(({ unit }) => unit),
  )
  return [...new Set(keys)].toSorted().map((unit) => ({ role, scope: { kind: 'unit', unit } }))
}

/**
 * The units to which the area of a unit belongs now, found by `follow`; if it finds none, those of the units inside it.
 */
function groundOf(
  key: UnitKey,
  units: readonly AdministrativeUnit[],
  follow: (key: UnitKey) => readonly UnitKey[],
): readonly UnitKey[] {
  const found = follow(key)
  if (found.length > 0) return found
  const inside = units.filter(({ parent }) => parent === key).map((unit) => follow(unit.key))
  return inside.some((ground) => ground.length === 0) ? [] : inside.flat()
}

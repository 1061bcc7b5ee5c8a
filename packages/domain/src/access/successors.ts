import type { IsoDate } from '../calendar/iso-date.ts'
import type { AdministrativeUnit, UnitHistory } from '../units/schema.ts'
import { groundOn } from '../units/succession.ts'
import type { UnitKey } from '../units/unit.ts'
import type { Grant } from './can.ts'

/**
 * The right on that day in the units that took over the ground of its unit, in the order of their keys. Since nothing
 * followed the districts, a district's right passes to the units that followed its communes. A commune that took only a
 * part is included. Empty for a club and a project, and where some ground cannot be followed.
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

/** Where the ground of a unit lies by `follow`, or else the ground of the units in it. */
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

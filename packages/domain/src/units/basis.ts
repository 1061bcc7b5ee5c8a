import type { IsoDate } from '../calendar/iso-date.ts'
import { type AdministrativeUnit, isValidOn, type UnitKey } from './unit.ts'

/**
 * Where a unit lies in the list of a fixed day, e.g. the plan's own 151 communes. A unit that only changed its name or
 * type since, under the same code and parent code and without a gap, is still the same ground.
 * `undefined` when the ground cannot be told from the list: then it is not counted as anywhere.
 */
export function unitOnBasis(
  units: ReadonlyMap<UnitKey, AdministrativeUnit>,
  key: UnitKey,
  basis: IsoDate,
): AdministrativeUnit | undefined {
  const versions = [...units.values()]
  let unit = units.get(key)
  while (unit !== undefined && !isValidOn(unit, basis)) unit = neighbourTowards(basis, unit, versions)
  return unit
}

function neighbourTowards(
  basis: IsoDate,
  unit: AdministrativeUnit,
  versions: readonly AdministrativeUnit[],
): AdministrativeUnit | undefined {
  return versions.find(
    (other) =>
      other.code === unit.code &&
      other.level === unit.level &&
      other.parent === unit.parent &&
      (unit.validFrom > basis ? other.validTo === unit.validFrom : other.validFrom === unit.validTo),
  )
}

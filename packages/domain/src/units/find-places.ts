import { foldText } from '../text/fold.ts'
import type { AdministrativeUnit } from './schema.ts'
import { findUnits, fullNameOf, type UnitKey } from './unit.ts'

/** The short forms that offices use for types of units; full names begin with the long form. */
const shortForms: readonly (readonly [short: string, long: string])[] = [
  ['tt', 'thi tran'],
  ['tp', 'thanh pho'],
  ['tx', 'thi xa'],
  ['p', 'phuong'],
  ['x', 'xa'],
  ['h', 'huyen'],
]

/**
 * Writes out the type of a unit: `tt bo` becomes `thi tran bo`, `P. Dân Chủ` becomes `phuong dan chu`. The result is
 * folded, for comparing.
 */
function spellOutUnitType(text: string): string {
  const folded = foldText(text)
  const [, short, name] = /^([a-z]+)[. ]\s*(.+)$/.exec(folded) ?? []
  const long = shortForms.find(([form]) => form === short)?.[1]
  return long === undefined ? folded : `${long} ${name}`
}

/** The folded words of a unit that a search can match: `thi tran bo tt`. */
export function placeWords(unit: Pick<AdministrativeUnit, 'type' | 'name'>): string {
  const named = foldText(fullNameOf(unit).vi)
  const short = shortForms.find(([, long]) => named.startsWith(`${long} `))?.[0]
  return short === undefined ? named : `${named} ${short}`
}

/** The units to search, and a function that gives the units above each. */
type Placed = {
  readonly among: readonly AdministrativeUnit[]
  readonly byKey: ReadonlyMap<UnitKey, AdministrativeUnit>
  readonly within: (key: UnitKey) => readonly UnitKey[]
}

/**
 * The units that a typed place may mean: the name of the unit and, after commas, names of units that contain it. `Cao
 * Sơn` means two communes of 2020; `xã Cao Sơn, Đà Bắc` means one of them.
 */
export function findPlaces({ among, byKey, within }: Placed, text: string): readonly AdministrativeUnit[] {
  const [own = '', ...above] = text.split(/[,;–]/).map(spellOutUnitType)
  const isCalled = (key: UnitKey, name: string) => {
    const unit = byKey.get(key)
    return unit !== undefined && (foldText(unit.name) === name || foldText(fullNameOf(unit).vi) === name)
  }
  return findUnits(among, own).filter(({ key }) =>
    above.every((name) => within(key).some((other) => isCalled(other, name))),
  )
}

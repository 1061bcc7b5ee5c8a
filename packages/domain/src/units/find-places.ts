import { foldText } from '../text/fold.ts'
import type { AdministrativeUnit } from './schema.ts'
import { findUnits, fullNameOf, type UnitKey } from './unit.ts'

/** The short forms that offices use for types of unit; a name begins with the long form. */
const shortForms: readonly (readonly [short: string, long: string])[] = [
  ['tt', 'thi tran'],
  ['tp', 'thanh pho'],
  ['tx', 'thi xa'],
  ['p', 'phuong'],
  ['x', 'xa'],
  ['h', 'huyen'],
]

/** `tt bo` as `thi tran bo`, `P. Dân Chủ` as `phuong dan chu`; folded, for comparing. */
function spellOutUnitType(text: string): string {
  const folded = foldText(text)
  const [, short, name] = /^([a-z]+)[. ]\s*(.+)$/.exec(folded) ?? []
  const long = shortForms.find(([form]) => form === short)?.[1]
  return long === undefined ? folded : `${long} ${name}`
}

/** The folded words by which a search finds a unit: `thi tran bo tt`. */
export function placeWords(unit: Pick<AdministrativeUnit, 'type' | 'name'>): string {
  const named = foldText(fullNameOf(unit).vi)
  const short = shortForms.find(([, long]) => named.startsWith(`${long} `))?.[0]
  return short === undefined ? named : `${named} ${short}`
}

/** The units to search, and each with the units above it. */
type Placed = {
  readonly among: readonly AdministrativeUnit[]
  readonly byKey: ReadonlyMap<UnitKey, AdministrativeUnit>
  readonly within: (key: UnitKey) => readonly UnitKey[]
}

/**
 * Which units may a typed place mean? `tt Bo`, `Cao Sơn` (two communes of 2020), `xã Cao Sơn, Đà Bắc` (one of them): the name
 * of the unit, and after commas those of some that it lies in.
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

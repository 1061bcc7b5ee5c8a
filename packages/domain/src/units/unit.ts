import { type IsoDate, isIsoDate } from '../calendar/iso-date.ts'
import { foldText } from '../text/fold.ts'
import type { Wording } from '../text/language.ts'
import type { AdministrativeUnit } from './schema.ts'

declare const unitKeyBrand: unique symbol

/**
 * `code@validFrom`, e.g. `04831@2020-01-01`. The code alone is no key, because the reform of 2025 gave every code to
 * different land.
 */
export type UnitKey = string & { readonly [unitKeyBrand]: true }

/** The levels of the administration, from the top. */
export const unitLevels = ['province', 'district', 'commune'] as const
export type UnitLevel = (typeof unitLevels)[number]

/** The types of units that the law names. */
export const unitTypes = [
  'province',
  'city',
  'town',
  'urbanDistrict',
  'district',
  'ward',
  'township',
  'commune',
  'specialZone',
] as const
export type UnitType = (typeof unitTypes)[number]

const typeWords: Readonly<Record<UnitType, Wording>> = {
  province: { vi: 'Tỉnh', en: 'province' },
  city: { vi: 'Thành phố', en: 'city' },
  town: { vi: 'Thị xã', en: 'town' },
  urbanDistrict: { vi: 'Quận', en: 'urban district' },
  district: { vi: 'Huyện', en: 'district' },
  ward: { vi: 'Phường', en: 'ward' },
  township: { vi: 'Thị trấn', en: 'township' },
  commune: { vi: 'Xã', en: 'commune' },
  specialZone: { vi: 'Đặc khu', en: 'special zone' },
}

const codeShape = /^\d{2,5}$/

/** Is this a key of the form `code@first day`, with a day that exists? */
export function isUnitKey(text: string): text is UnitKey {
  const [code = '', validFrom = '', ...more] = text.split('@')
  return codeShape.test(code) && isIsoDate(validFrom) && more.length === 0
}

/** The text as a key; throws if it is none, so use it only for text known to be a key. */
export function unitKey(text: string): UnitKey {
  if (!isUnitKey(text)) throw new RangeError(`not the key of a unit: ${text}`)
  return text
}

/** Is the unit valid on the day? Its last day is the day before `validTo`. */
export function isValidOn({ validFrom, validTo }: AdministrativeUnit, date: IsoDate): boolean {
  return validFrom <= date && (validTo === null || date < validTo)
}

/** `Xã Cao Sơn`; in English the Vietnamese name is kept: `Cao Sơn commune`. */
export function fullNameOf({ type, name }: Pick<AdministrativeUnit, 'type' | 'name'>): Wording {
  return { vi: `${typeWords[type].vi} ${name}`, en: `${name} ${typeWords[type].en}` }
}

/** The units of this level on the day, in the order of their codes. */
export function unitsOn(
  units: readonly AdministrativeUnit[],
  level: UnitLevel,
  date: IsoDate,
): readonly AdministrativeUnit[] {
  return units
    .filter((unit) => unit.level === level && isValidOn(unit, date))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
}

/**
 * The unit and the units above it, nearest first. Throws if the unit or a parent is not on the list, or if the parents
 * form a circle.
 */
export function ancestry(
  units: ReadonlyMap<UnitKey, AdministrativeUnit>,
  key: UnitKey,
): readonly AdministrativeUnit[] {
  const path: AdministrativeUnit[] = []
  for (let next: UnitKey | null = key; next !== null; next = path.at(-1)?.parent ?? null) {
    const unit = units.get(next)
    if (unit === undefined) throw new RangeError(`no such unit: ${next}`)
    if (path.includes(unit)) throw new RangeError(`units run in a circle at ${next}`)
    path.push(unit)
  }
  return path
}

/** The units that a typed place may mean, with or without its type and marks. `Cao Sơn` means two communes of 2020. */
export function findUnits(
  units: readonly AdministrativeUnit[],
  search: string,
): readonly AdministrativeUnit[] {
  const sought = foldText(search)
  return units.filter((unit) => foldText(unit.name) === sought || foldText(fullNameOf(unit).vi) === sought)
}

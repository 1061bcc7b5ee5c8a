import type { IsoDate, Language, Plan } from '@lienthehe/domain'
import { districtsOfPlan } from '@lienthehe/domain/plan'
import type { DistrictNames } from '@lienthehe/domain/progress'
import { compareWords } from '@lienthehe/domain/text'
import { type AdministrativeUnit, fullNameOf, type UnitHistory, unitsOn } from '@lienthehe/domain/units'

export { unitsQuery } from './plan/documents.ts'

/** The names of all districts, past and present, by key. */
export function districtNamesOf({ units }: Pick<UnitHistory, 'units'>): DistrictNames {
  return new Map(units.flatMap(({ key, level, name }) => (level === 'district' ? [[key, name]] : [])))
}

/** The districts of the plan's own list, sorted by name; empty if its communes belong directly to the province. */
export function districtsByName(
  { units }: Pick<UnitHistory, 'units'>,
  plan: Pick<Plan, 'province' | 'unitsOn'>,
): readonly AdministrativeUnit[] {
  return byName(districtsOfPlan(plan, units))
}

/** The communes that exist on that day, sorted by name. */
export function communesOn(
  { units }: Pick<UnitHistory, 'units'>,
  date: IsoDate,
): readonly AdministrativeUnit[] {
  return byName(unitsOn(units, 'commune', date))
}

export function byName<Named extends { readonly name: string }>(units: readonly Named[]): readonly Named[] {
  return units.toSorted((one, other) => compareWords(one.name, other.name))
}

type NamedUnit = Pick<AdministrativeUnit, 'key' | 'name' | 'type'>

/**
 * The place of a club in one line: `Cao Sơn, Đà Bắc`. If its present commune is another one, that is added: `(nay Xã Đà
 * Bắc)`.
 */
export function describePlaces(
  {
    commune,
    district,
    communeNow,
  }: {
    readonly commune: NamedUnit
    readonly district: NamedUnit | null
    readonly communeNow: NamedUnit | null
  },
  language: Language,
): string {
  const then = district === null ? fullNameOf(commune)[language] : `${commune.name}, ${district.name}`
  if (communeNow === null) return then
  const now = fullNameOf(communeNow)[language]
  return `${then} (${{ vi: 'nay', en: 'now' }[language]} ${now})`
}

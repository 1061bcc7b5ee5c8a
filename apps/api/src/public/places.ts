import {
  type AdministrativeUnit,
  type DistrictNames,
  fullNameOf,
  type Language,
  type Plan,
} from '@lienthehe/domain'
import { districtsOfPlan, provinceOfPlan } from '@lienthehe/domain/plan'

/** The province of the plan and its districts, as they were on the day of the plan. */
export type Places = {
  readonly province: AdministrativeUnit
  readonly districts: readonly AdministrativeUnit[]
}

export function placesIn(plan: Plan, units: readonly AdministrativeUnit[]): Places {
  return { province: provinceOfPlan(plan, units), districts: districtsOfPlan(plan, units) }
}

export function districtNames({ districts }: Places, language: Language): DistrictNames {
  return new Map(districts.map((district) => [district.key, shortNameOf(district, language)]))
}

/** `Đà Bắc`; a city keeps its type, or it would read like the province that bears the same name. */
export function shortNameOf(unit: AdministrativeUnit, language: Language): string {
  return unit.type === 'city' ? fullNameOf(unit)[language] : unit.name
}

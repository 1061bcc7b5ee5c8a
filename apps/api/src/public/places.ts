import type { Language, Plan } from '@lienthehe/domain'
import { districtsOfPlan, provinceOfPlan } from '@lienthehe/domain/plan'
import type { DistrictNames } from '@lienthehe/domain/progress'
import { shortNameOf } from '@lienthehe/domain/review'
import type { AdministrativeUnit } from '@lienthehe/domain/units'

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

import { districtsOfPlan } from '../plan/province.ts'
import type { Plan } from '../plan/schema.ts'
import type { DistrictNames } from '../progress/sentences/wording.ts'
import type { Language } from '../text/language.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import { fullNameOf } from '../units/unit.ts'

/** `Đà Bắc`; a city keeps its type, or it would read like the province of the same name. */
export function shortNameOf(unit: AdministrativeUnit, language: Language): string {
  return unit.type === 'city' ? fullNameOf(unit)[language] : unit.name
}

/** The name that a report uses for each district on the plan’s date. */
export function districtNamesOf(
  plan: Plan,
  units: readonly AdministrativeUnit[],
  language: Language,
): DistrictNames {
  return new Map(districtsOfPlan(plan, units).map((unit) => [unit.key, shortNameOf(unit, language)]))
}

import { districtsOfPlan } from '../plan/province.ts'
import type { Plan } from '../plan/schema.ts'
import type { DistrictNames } from '../progress/sentences/wording.ts'
import type { Language } from '../text/language.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import { fullNameOf } from '../units/unit.ts'

/** `Đà Bắc`. A city keeps its type, because otherwise it would read like the province of the same name. */
export function shortNameOf(unit: AdministrativeUnit, language: Language): string {
  return unit.type === 'city' ? fullNameOf(unit)[language] : unit.name
}

/** For each district on the plan’s list, the name used in a report. */
export function districtNamesOf(
  plan: Plan,
  units: readonly AdministrativeUnit[],
  language: Language,
): DistrictNames {
  return new Map(districtsOfPlan(plan, units).map((unit) => [unit.key, shortNameOf(unit, language)]))
}

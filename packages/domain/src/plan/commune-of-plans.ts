import type { AdministrativeUnit } from '../units/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import { provinceOfPlan } from './province.ts'
import type { Plan } from './schema.ts'

/**
 * The list of units, by key, and `within`: for a unit, itself and the units of any day that contain it, as `linesOf`
 * gives them.
 */
export type PlacedUnits = {
  readonly all: readonly AdministrativeUnit[]
  readonly byKey: ReadonlyMap<UnitKey, AdministrativeUnit>
  readonly within: (key: UnitKey) => readonly UnitKey[]
}

/**
 * The commune with this key, on any list, if a club of one of these plans can be there: the commune must be in a plan's
 * province, or in the province that it later became part of. Otherwise `undefined`.
 */
export function communeOfPlans(
  plans: readonly Pick<Plan, 'province' | 'unitsOn'>[],
  { all, byKey, within }: PlacedUnits,
  key: UnitKey,
): AdministrativeUnit | undefined {
  const unit = byKey.get(key)
  if (unit?.level !== 'commune') return undefined
  const line = within(key)
  const isTheirs = plans.some((plan) =>
    within(provinceOfPlan(plan, all).key).some((place) => line.includes(place)),
  )
  return isTheirs ? unit : undefined
}

import type { AdministrativeUnit } from '../units/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import { provinceOfPlan } from './province.ts'
import type { Plan } from './schema.ts'

/** The list of units, by key, and the line of each as `linesOf` draws it. */
export type PlacedUnits = {
  readonly all: readonly AdministrativeUnit[]
  readonly byKey: ReadonlyMap<UnitKey, AdministrativeUnit>
  readonly within: (key: UnitKey) => readonly UnitKey[]
}

/**
 * The commune of this key, of whatever day, in which a club of one of these plans can lie: in a province of theirs, or in
 * what that province came to be part of. `undefined` when it is none.
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

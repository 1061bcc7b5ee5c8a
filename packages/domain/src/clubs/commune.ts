import { provinceOfPlan } from '../plan/province.ts'
import type { Plan } from '../plan/schema.ts'
import type { WrongField } from '../refusals/invalid-input.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import { isValidOn, type UnitKey } from '../units/unit.ts'
import type { ClubDraft } from './schema.ts'

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

/**
 * What is wrong with the commune of a draft? Empty when nothing is. A club lies in a commune of its founding day: one
 * that there was not yet, or no more, cannot have founded it. `commune` is the unit of the draft's key, if the list has one.
 */
export function checkCommune(
  { establishedOn }: Pick<ClubDraft, 'establishedOn'>,
  commune: AdministrativeUnit | undefined,
): readonly WrongField[] {
  if (commune?.level !== 'commune') return [{ field: 'commune', problem: 'communeUnknown' }]
  return isValidOn(commune, establishedOn) ? [] : [{ field: 'commune', problem: 'communeNotThen' }]
}

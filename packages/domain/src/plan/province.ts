import type { AdministrativeUnit } from '../units/schema.ts'
import { unitsOn } from '../units/unit.ts'
import type { Plan } from './schema.ts'

type PlacedPlan = Pick<Plan, 'province' | 'unitsOn'>

/**
 * Is this a plan of the whole country, whose units are the provinces? Its province code is then `00`, which the
 * statistics office uses for the country.
 */
export function coversCountry({ province }: Pick<Plan, 'province'>): boolean {
  return province === '00'
}

/**
 * The province of the plan, as it was on the day of the plan's own list of units. Throws if that list has no province
 * with the plan's code.
 */
export function provinceOfPlan(
  { province, unitsOn: on }: PlacedPlan,
  units: readonly AdministrativeUnit[],
): AdministrativeUnit {
  const found = unitsOn(units, 'province', on).find(({ code }) => code === province)
  if (found === undefined) throw new RangeError(`no province has the code ${province} on ${on}`)
  return found
}

/**
 * The districts on the plan's own list of units, in the order of their codes; empty if the province has communes but no
 * districts.
 */
export function districtsOfPlan(
  plan: PlacedPlan,
  units: readonly AdministrativeUnit[],
): readonly AdministrativeUnit[] {
  const { key } = provinceOfPlan(plan, units)
  return unitsOn(units, 'district', plan.unitsOn).filter(({ parent }) => parent === key)
}

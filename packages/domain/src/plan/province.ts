import type { AdministrativeUnit } from '../units/schema.ts'
import { unitsOn } from '../units/unit.ts'
import type { Plan } from './schema.ts'

type PlacedPlan = Pick<Plan, 'province' | 'unitsOn'>

/** Is this a plan of the whole country, whose units are the provinces? `00` is the statistics office's code for all of it. */
export function coversCountry({ province }: Pick<Plan, 'province'>): boolean {
  return province === '00'
}

/** The province whose plan this is, as it was on the day of the plan's own list of units. Throws when the list has none of its code. */
export function provinceOfPlan(
  { province, unitsOn: on }: PlacedPlan,
  units: readonly AdministrativeUnit[],
): AdministrativeUnit {
  const found = unitsOn(units, 'province', on).find(({ code }) => code === province)
  if (found === undefined) throw new RangeError(`no province has the code ${province} on ${on}`)
  return found
}

/** The districts of the plan's own list, in the order of their codes; none where communes lie in the province itself. */
export function districtsOfPlan(
  plan: PlacedPlan,
  units: readonly AdministrativeUnit[],
): readonly AdministrativeUnit[] {
  const { key } = provinceOfPlan(plan, units)
  return unitsOn(units, 'district', plan.unitsOn).filter(({ parent }) => parent === key)
}

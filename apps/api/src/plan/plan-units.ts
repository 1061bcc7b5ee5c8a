import { provinceOfPlan } from '@lienthehe/domain/plan'
import { type AdministrativeUnit, isValidOn } from '@lienthehe/domain/units'
import type { Services } from '../context.ts'
import type { StoredPlan } from './book.ts'

/** The units of the plan: its province first, then all units that were in the province on the day named by the plan. */
export function unitsOfPlan(
  { units }: Pick<Services, 'units'>,
  { plan }: StoredPlan,
): readonly AdministrativeUnit[] {
  const province = provinceOfPlan(plan, units.all)
  const below = units.all.filter(
    (unit) =>
      unit.key !== province.key &&
      isValidOn(unit, plan.unitsOn) &&
      units.within(unit.key).includes(province.key),
  )
  return [province, ...below]
}

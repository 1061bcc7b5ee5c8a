import { provinceOfPlan } from '@lienthehe/domain/plan'
import { type AdministrativeUnit, isValidOn } from '@lienthehe/domain/units'
import type { Services } from '../context.ts'
import type { StoredPlan } from './book.ts'

/** The units of the plan's own list: its province first, then all units in it on the day of that list. */
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

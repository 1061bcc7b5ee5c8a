import { type AdministrativeUnit, type Plan, type UnitKey, unitsOn } from '@lienthehe/domain'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import type { UnitTree } from './unit-tree.ts'

type PlacedPlan = Pick<Plan, 'province' | 'unitsOn'>

/** The districts or communes of the plan's own list. */
export function unitsOfPlan(
  plan: PlacedPlan,
  units: UnitTree,
  level: 'district' | 'commune',
): readonly AdministrativeUnit[] {
  const { key: province } = provinceOf(plan, units)
  return unitsOn(units.all, level, plan.unitsOn).filter(({ key }) => units.within(key).includes(province))
}

/** The province whose plan this is. */
export function provinceOf(plan: PlacedPlan, { all }: Pick<UnitTree, 'all'>): AdministrativeUnit {
  const found = unitsOn(all, 'province', plan.unitsOn).find(({ code }) => code === plan.province)
  if (found === undefined)
    throw new RangeError(`no province has the code ${plan.province} on ${plan.unitsOn}`)
  return found
}

/** Does the unit lie in a province for which there is a plan, on whatever day? */
export function isOfSomePlan({ plans, units }: Pick<Services, 'plans' | 'units'>, unit: UnitKey): boolean {
  const line = units.within(unit)
  return plans.all.some(({ plan }) => {
    const province = provinceOf(plan, units).key
    return line.includes(province) || units.within(province).some((later) => line.includes(later))
  })
}

/** The province whose plan is in force today: that of the whole server, when something concerns no unit below. */
export function homeProvince(services: Pick<Services, 'plans' | 'units' | 'now'>): AdministrativeUnit {
  return provinceOf(homePlan(services), services.units)
}

/** The plan in force today, or the last one. */
function homePlan({ plans, now }: Pick<Services, 'plans' | 'now'>): Plan {
  return plans.inForceOn(dateOf(now())).stored.plan
}

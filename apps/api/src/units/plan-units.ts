import { type AdministrativeUnit, unitsOn } from '@lienthehe/domain'
import type { Services } from '../context.ts'

/** The districts or communes of the plan's province on its date. */
export function unitsOfPlan(
  { plan, units }: Pick<Services, 'plan' | 'units'>,
  level: 'district' | 'commune',
): readonly AdministrativeUnit[] {
  const { key: province } = provinceOf({ plan, units })
  return unitsOn(units.all, level, plan.unitsOn).filter(({ key }) => units.within(key).includes(province))
}

/** The province whose plan this is. */
export function provinceOf({ plan, units }: Pick<Services, 'plan' | 'units'>): AdministrativeUnit {
  const found = unitsOn(units.all, 'province', plan.unitsOn).find(({ code }) => code === plan.province)
  if (found === undefined)
    throw new RangeError(`no province has the code ${plan.province} on ${plan.unitsOn}`)
  return found
}

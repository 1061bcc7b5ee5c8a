import { provinceOfPlan } from '@lienthehe/domain/plan'
import type { AdministrativeUnit } from '@lienthehe/domain/units'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'

/** The province whose plan is in force today. A right to something of the whole server is needed there. */
export function homeProvince({
  plans,
  units,
  now,
}: Pick<Services, 'plans' | 'units' | 'now'>): AdministrativeUnit {
  return provinceOfPlan(plans.inForceOn(dateOf(now())).stored.plan, units.all)
}

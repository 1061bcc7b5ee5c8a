import { provinceOfPlan } from '@lienthehe/domain/plan'
import type { AdministrativeUnit } from '@lienthehe/domain/units'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'

/** The province whose plan is in force today: that of the whole server, when something concerns no unit below. */
export function homeProvince({
  plans,
  units,
  now,
}: Pick<Services, 'plans' | 'units' | 'now'>): AdministrativeUnit {
  return provinceOfPlan(plans.inForceOn(dateOf(now())).stored.plan, units.all)
}

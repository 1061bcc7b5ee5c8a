import { type AdministrativeUnit, fullNameOf } from '@lienthehe/domain'
import type { TRPCRouterRecord } from '@trpc/server'
import { procedure } from '../trpc.ts'
import { homePlan, provinceOf, unitsOfPlan } from './plan-units.ts'

export const unitsRouter = {
  /** The units of the plan's own list: that of its date. */
  list: procedure.meta({ action: 'signedIn', subject: 'none' }).query(({ ctx }) => {
    const plan = homePlan(ctx)
    return {
      province: viewOf(provinceOf(plan, ctx.units)),
      districts: unitsOfPlan(plan, ctx.units, 'district').map(viewOf),
      communes: unitsOfPlan(plan, ctx.units, 'commune').map(viewOf),
    }
  }),
} satisfies TRPCRouterRecord

function viewOf(unit: AdministrativeUnit) {
  const { key, code, name, parent } = unit
  return { key, code, name, parent, fullName: fullNameOf(unit) }
}

import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import { mayReadPlan } from './asked.ts'

/** A summary of every plan, with the hashes under which rules and units can be cached for ever. */
export function planHeads(ctx: Services & { readonly user: SignedIn }) {
  const { plans, units } = ctx
  const current = plans.inForceOn(dateOf(ctx.now()))
  return {
    units: { version: units.version, hash: units.hash },
    /** The plan in force today, or the last one when it is over. */
    current: { id: current.stored.plan.id, isOver: current.isOver },
    plans: plans.all.map((stored) => {
      const { id, number, title, period, province, unitsOn } = stored.plan
      const { version, validFrom, hash } = stored
      return {
        ...{ id, number, title, period, province, unitsOn, version, validFrom, hash },
        mayRead: mayReadPlan(ctx, stored),
      }
    }),
  }
}

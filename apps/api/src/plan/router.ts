import { can, compareCoverageOf, defaultAsOf, type IsoDate } from '@lienthehe/domain'
import { isoDateSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import { Refused } from '../refused.ts'
import { procedure } from '../trpc.ts'
import { homeProvince } from '../units/plan-units.ts'

export const planRouter = {
  /** Where the province stands on the day, or on the plan's last day once it is over. */
  overview: procedure
    .meta({ action: 'plan.read', subject: 'province' })
    .input(z.strictObject({ asOf: isoDateSchema.nullable() }))
    .query(async ({ ctx, input }) => {
      requirePlan(ctx)
      const { today, asOf, question } = askedOf(ctx, input)
      return ctx.register.on(question, ({ assessment }) => ({ asOf, today, assessment }))
    }),

  /** Coverage on the plan's own list of communes beside today's, with the units of which it speaks. */
  coverage: procedure
    .meta({ action: 'plan.read', subject: 'province' })
    .input(z.strictObject({ asOf: isoDateSchema.nullable() }))
    .query(async ({ ctx, input }) => {
      requirePlan(ctx)
      const { today, question } = askedOf(ctx, input)
      const history = { units: ctx.units.all, successions: ctx.units.successions }
      const comparison = await ctx.register.on(question, ({ situation }) =>
        compareCoverageOf(situation, history, today),
      )
      const keys = new Set(
        comparison.units.flatMap(({ unit, madeOf }) => [unit, ...madeOf.map((old) => old.unit)]),
      )
      return { comparison, units: ctx.units.all.filter(({ key }) => keys.has(key)) }
    }),
} satisfies TRPCRouterRecord

/** Which plan on which day: today, or the plan's last day once it is over, unless another was asked. */
function askedOf(ctx: Services, asked: { readonly asOf: IsoDate | null }) {
  const today = dateOf(ctx.now())
  const { stored } = ctx.plans.inForceOn(today)
  const asOf = asked.asOf ?? defaultAsOf(stored.plan, today)
  return { today, asOf, question: { date: asOf, stored, adopted: ctx } }
}

/** That the plan exists is no secret, so this is said plainly: the web shows such users their own clubs instead. */
function requirePlan(ctx: Services & { readonly user: SignedIn }): void {
  if (!can(ctx.user, 'plan.read', { within: [homeProvince(ctx).key], club: null }))
    throw new Refused({ reason: 'notAllowed' })
}

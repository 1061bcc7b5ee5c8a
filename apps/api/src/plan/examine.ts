import { allocateRoadmap, examinePlan } from '@lienthehe/domain'
import { roadmapSituationIn } from '@lienthehe/domain/roadmap'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { dateOf } from '../calendar/today.ts'
import { Refused } from '../refused.ts'
import { procedure } from '../trpc.ts'
import { planFileSchema, provinceToAdopt } from './adopting.ts'
import { readPlanFile } from './files.ts'
import { findingsOf } from './findings.ts'

const meta = { action: 'plan.adopt', subject: 'province' } as const

/** The queries about a plan that is not adopted yet, and about one that is. */
export const examinations = {
  /** The content of the file and the problems that prevent its adoption; nothing is stored. */
  examine: procedure
    .meta(meta)
    .input(z.strictObject(planFileSchema))
    .mutation(({ ctx, input }) => {
      provinceToAdopt(ctx)
      const read = readPlanFile(input, ctx.plans.all, ctx.units.all)
      if (!read.ok) throw new Refused({ reason: 'planRefused', problems: read.refusal })
      return { ...read.value, findings: examinePlan(read.value.plan, ctx.units.all) }
    }),

  /**
   * The roadmap under the file's plan, from today's situation or, if the plan's first day is still to come, from that
   * day.
   */
  drawRoadmap: procedure
    .meta(meta)
    .input(z.strictObject(planFileSchema))
    .mutation(async ({ ctx, input }) => {
      provinceToAdopt(ctx)
      const read = readPlanFile(input, ctx.plans.all, ctx.units.all)
      if (!read.ok) throw new Refused({ reason: 'planRefused', problems: read.refusal })
      const { plan } = read.value
      const today = dateOf(ctx.now())
      const isToCome = plan.period.from > today
      const date = isToCome ? plan.period.from : today
      const situation = await ctx.register.on({ date, stored: read.value, adopted: ctx }, (province) =>
        roadmapSituationIn(province.situation),
      )
      return { date, roadmap: allocateRoadmap(plan, situation) }
    }),

  /** The contradictions within the plan, found with the plan's own list of units. */
  findings: procedure
    .meta(meta)
    .input(z.strictObject({ plan: z.string().max(100) }))
    .query(({ ctx, input }) => {
      provinceToAdopt(ctx)
      const stored = ctx.plans.find(input.plan)
      if (stored === undefined) throw new Refused({ reason: 'notFound' })
      return { plan: stored.plan, findings: findingsOf(stored.plan, ctx.units.all) }
    }),
} satisfies TRPCRouterRecord

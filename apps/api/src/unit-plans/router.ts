import { unitKeySchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { procedure } from '../trpc.ts'
import { readUnitPlanEditor } from './editor.ts'
import { readUnitPlanHistory } from './history.ts'
import { listUnitPlans } from './list.ts'
import { unitPlanWrites } from './writes.ts'

const planSchema = z.string().max(100).nullable()

export const unitPlansRouter = {
  ...unitPlanWrites,

  /**
   * The units that must have a plan, and the plans that they have. Users who may read the province's plan also see
   * whether the units' plans add up to it.
   */
  list: procedure
    .meta({ action: 'unitPlan.read', subject: 'unit', readsMuch: true })
    .input(z.strictObject({ plan: planSchema }))
    .query(({ ctx, input }) => listUnitPlans(ctx, input)),

  /** One unit's plans, and the part of the roadmap that is proposed to it. */
  editor: procedure
    .meta({ action: 'unitPlan.read', subject: 'unit' })
    .input(z.strictObject({ plan: planSchema, unit: unitKeySchema }))
    .query(({ ctx, input }) => readUnitPlanEditor(ctx, input)),

  /** Who changed what about one unit's plans: only for users who may change them, because the answer names people. */
  history: procedure
    .meta({ action: 'unitPlan.write', subject: 'unit' })
    .input(z.strictObject({ plan: planSchema, unit: unitKeySchema }))
    .query(async ({ ctx, input }) => ({ entries: await readUnitPlanHistory(ctx, input) })),
} satisfies TRPCRouterRecord

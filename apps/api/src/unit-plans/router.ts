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
   * The units that owe a plan and what they have on record; users who may read the province’s plan see whether they add
   * up.
   */
  list: procedure
    .meta({ action: 'unitPlan.read', subject: 'unit', readsMuch: true })
    .input(z.strictObject({ plan: planSchema }))
    .query(({ ctx, input }) => listUnitPlans(ctx, input)),

  /** One unit’s plans, and the share of the roadmap proposed to it. */
  editor: procedure
    .meta({ action: 'unitPlan.read', subject: 'unit' })
    .input(z.strictObject({ plan: planSchema, unit: unitKeySchema }))
    .query(({ ctx, input }) => readUnitPlanEditor(ctx, input)),

  /** Who changed what about one unit’s plans: for those who may change them, as it names people. */
  history: procedure
    .meta({ action: 'unitPlan.write', subject: 'unit' })
    .input(z.strictObject({ plan: planSchema, unit: unitKeySchema }))
    .query(async ({ ctx, input }) => ({ entries: await readUnitPlanHistory(ctx, input) })),
} satisfies TRPCRouterRecord

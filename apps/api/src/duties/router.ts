import { unitKeySchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { procedure } from '../trpc.ts'
import { listDuties } from './list.ts'

export const dutiesRouter = {
  /**
   * What the agencies of one unit owe (section V), and the records that prove it. `unit: null`: the first unit that the
   * user may see.
   */
  list: procedure
    .meta({ action: 'paper.read', subject: 'unit', readsMuch: true })
    .input(z.strictObject({ plan: z.string().max(100).nullable(), unit: unitKeySchema.nullable() }))
    .query(({ ctx, input }) => listDuties(ctx, input)),
} satisfies TRPCRouterRecord

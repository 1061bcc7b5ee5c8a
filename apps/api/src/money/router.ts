import { isoDateSchema, unitKeySchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { procedure } from '../trpc.ts'
import { readMoneyOverview } from './overview.ts'

export const moneyRouter = {
  /** The clubs' money on a day, as far as this user may see it, without any name. */
  overview: procedure
    .meta({ action: 'book.sums', subject: 'unit', readsMuch: true })
    .input(z.strictObject({ unit: unitKeySchema.nullable(), asOf: isoDateSchema.nullable() }))
    .query(({ ctx, input }) => readMoneyOverview(ctx, input)),
} satisfies TRPCRouterRecord

import type { TRPCRouterRecord } from '@trpc/server'
import { procedure } from '../trpc.ts'
import { gatherWaiting } from './gather.ts'

export const waitingRouter = {
  /** What a user has to do in the clubs that they may see. */
  list: procedure
    .meta({ action: 'club.read', subject: 'club', notes: 'duplicates', readsMuch: true })
    .query(({ ctx }) => gatherWaiting(ctx, ctx.user)),
} satisfies TRPCRouterRecord

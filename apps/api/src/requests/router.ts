import type { TRPCRouterRecord } from '@trpc/server'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { requests } from '../db/schema/index.ts'
import { procedure } from '../trpc.ts'
import { keySchema } from './change.ts'

export const requestsRouter = {
  /**
   * Has a request of this user arrived under this key, and when? For a device that lost the answer, or whose clock is
   * wrong. The times are by the server's clock; `at` is `null` for a key without a stored answer.
   */
  receipt: procedure
    .meta({ action: 'signedIn', subject: 'none' })
    .input(z.strictObject({ key: keySchema }))
    .query(async ({ ctx, input }) => {
      const [kept] = await ctx.db
        .select({ at: requests.at })
        .from(requests)
        .where(and(eq(requests.actor, ctx.user.id), eq(requests.key, input.key)))
      return { at: kept?.at.toISOString() ?? null, now: ctx.now().toISOString() }
    }),
} satisfies TRPCRouterRecord

import type { TRPCRouterRecord } from '@trpc/server'
import { dateOf } from '../calendar/today.ts'
import { anonymousProcedure } from '../trpc.ts'
import { namePlaces } from '../users/places.ts'

export const sessionRouter = {
  /** Who is asking, and what they may do where; `null` for somebody who is not signed in. */
  me: anonymousProcedure.meta({ action: 'anonymous', subject: 'none' }).query(async ({ ctx }) => {
    if (ctx.user === null) return null
    const { id, userName, fullName, grants } = ctx.user
    return { id, userName, fullName, grants: await namePlaces(ctx, ctx.db, grants), today: dateOf(ctx.now()) }
  }),
} satisfies TRPCRouterRecord

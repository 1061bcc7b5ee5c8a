import { scopesOf } from '@lienthehe/domain'
import { mayTouch } from '@lienthehe/domain/access'
import type { TRPCRouterRecord } from '@trpc/server'
import { Refused } from '../refused.ts'
import { procedure } from '../trpc.ts'
import { namePlaces } from './places.ts'
import { readLastSeen, readUsers } from './queries.ts'
import { reachOf } from './reach.ts'
import { userWrites } from './writes.ts'

export const usersRouter = {
  ...userWrites,

  /** Those whose every right lies within what this user administers. */
  list: procedure.meta({ action: 'user.read', subject: 'user' }).query(async ({ ctx }) => {
    if (scopesOf(ctx.user, 'user.read').length === 0) throw new Refused({ reason: 'notAllowed' })
    const [users, lastSeen] = [await readUsers(ctx.db), await readLastSeen(ctx.db)]
    const visible = []
    for (const user of users) {
      if (!mayTouch(ctx.user, 'user.read', await reachOf(ctx, ctx.db, user.grants))) continue
      const places = await namePlaces(ctx, ctx.db, user.grants)
      visible.push({ ...user, grants: places, lastSeenAt: lastSeen.get(user.id)?.toISOString() ?? null })
    }
    return { users: visible }
  }),
} satisfies TRPCRouterRecord

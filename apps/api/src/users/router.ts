import { mayTouch, scopesOf } from '@lienthehe/domain/access'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { Refused } from '../refused.ts'
import { procedure } from '../trpc.ts'
import { accountsMost } from './open-list.ts'
import { namePlaces } from './places.ts'
import { readLastSeen, readUsers } from './queries.ts'
import { reachOf } from './reach.ts'
import { readAccountList } from './read-list.ts'
import { userWrites } from './writes.ts'

/** Twice as many characters as a hundred lines need. */
const listLengthMost = 40_000

export const usersRouter = {
  ...userWrites,

  /** The accounts whose rights are all in places that this user administers. */
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

  /**
   * Reads a list of people who will get an account, and says line by line what it understood. It changes nothing, but
   * is a mutation because the list is too long for an address.
   */
  readList: procedure
    .meta({ action: 'user.open', subject: 'user' })
    .input(z.strictObject({ text: z.string().max(listLengthMost) }))
    .mutation(async ({ ctx, input }) => {
      if (scopesOf(ctx.user, 'user.open').length === 0) throw new Refused({ reason: 'notAllowed' })
      const accounts = await readAccountList(ctx, input.text, await readUsers(ctx.db))
      return { accounts, most: accountsMost }
    }),
} satisfies TRPCRouterRecord

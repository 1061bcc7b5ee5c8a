import { clubIdSchema, isoDateSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { procedure } from '../trpc.ts'
import { readClubSubgroups } from './read.ts'
import { subgroupWrites } from './writes.ts'

export const subgroupsRouter = {
  ...subgroupWrites,

  /** The subgroups of a club, the leader of each, and how many of the day's members belong to it. */
  list: procedure
    .meta({ action: 'member.read', subject: 'club', shows: 'members' })
    .input(z.strictObject({ club: clubIdSchema, asOf: isoDateSchema.nullable() }))
    .query(({ ctx, input }) => readClubSubgroups(ctx, input)),
} satisfies TRPCRouterRecord

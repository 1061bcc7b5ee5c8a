import { clubIdSchema, isoDateSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { procedure } from '../trpc.ts'
import { readClubCare } from './read.ts'
import { homeCareWrites } from './writes.ts'

export const homeCareRouter = {
  ...homeCareWrites,

  /**
   * The people whom the club’s volunteers care for on a day, those whom they cared for before, and the members who may
   * become volunteers.
   */
  list: procedure
    .meta({ action: 'member.read', subject: 'club', shows: 'homeCare' })
    .input(z.strictObject({ club: clubIdSchema, asOf: isoDateSchema.nullable() }))
    .query(({ ctx, input }) => readClubCare(ctx, input)),
} satisfies TRPCRouterRecord

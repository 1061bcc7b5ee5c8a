import { clubIdSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { procedure } from '../trpc.ts'
import { readPreparation } from './prepare.ts'
import { meetingWrites } from './writes.ts'

export const meetingsRouter = {
  ...meetingWrites,

  /** Everything that a board needs at its meeting on a device without a network. */
  prepare: procedure
    .meta({ action: 'report.write', subject: 'club', shows: 'meeting' })
    .input(z.strictObject({ club: clubIdSchema }))
    .query(({ ctx, input }) => readPreparation(ctx, input)),
} satisfies TRPCRouterRecord

import { clubIdSchema, isoDateSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { procedure } from '../trpc.ts'
import { readBoard, readBoardChoices } from './read.ts'
import { boardWrites } from './writes.ts'

export const boardsRouter = {
  ...boardWrites,

  /** Who holds which post of the club on a day, and who did before; without names for users who see only figures. */
  get: procedure
    .meta({ action: 'club.read', subject: 'club', notes: 'board' })
    .input(z.strictObject({ club: clubIdSchema, asOf: isoDateSchema.nullable() }))
    .query(({ ctx, input }) => readBoard(ctx, input)),

  /** The people who can be elected, for those who may record an election. */
  choices: procedure
    .meta({ action: 'board.write', subject: 'club', shows: 'board' })
    .input(z.strictObject({ club: clubIdSchema }))
    .query(({ ctx, input }) => readBoardChoices(ctx, input)),
} satisfies TRPCRouterRecord

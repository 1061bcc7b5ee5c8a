import { paperIdSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { readRecordHistory } from '../audit/history.ts'
import { procedure } from '../trpc.ts'
import { listIssuing, listPapers, openPaper } from './list.ts'
import { paperRecord, subjectOfPaper } from './record.ts'
import { paperWrites } from './writes.ts'

const planSchema = z.string().max(100).nullable()

export const papersRouter = {
  ...paperWrites,

  /** The papers of the units within the user’s rights, and the choices for a new paper. */
  list: procedure
    .meta({ action: 'paper.read', subject: 'unit', readsMuch: true })
    .input(z.strictObject({ plan: planSchema }))
    .query(({ ctx, input }) => listPapers(ctx, input)),

  /** The papers by which a plan was issued and amended, if the user has a right in their units. */
  issuing: procedure
    .meta({ action: 'paper.read', subject: 'unit' })
    .input(z.strictObject({ plan: z.string().max(100) }))
    .query(({ ctx, input }) => listIssuing(ctx, input.plan)),

  get: procedure
    .meta({ action: 'paper.read', subject: 'paper' })
    .input(z.strictObject({ id: paperIdSchema }))
    .query(({ ctx, input }) => openPaper(ctx, input)),

  /** Who changed what about one paper: only for users who may change it, because the answer names people. */
  history: procedure
    .meta({ action: 'paper.write', subject: 'paper' })
    .input(z.strictObject({ id: paperIdSchema }))
    .query(async ({ ctx, input: { id } }) => {
      ctx.allow('paper.write', await subjectOfPaper(ctx, ctx.db, id))
      return { entries: await readRecordHistory(ctx.db, { kind: paperRecord.kind, ids: [id] }) }
    }),
} satisfies TRPCRouterRecord

import { budgetLineIdSchema, isoDateSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { readRecordHistory } from '../audit/history.ts'
import { procedure } from '../trpc.ts'
import { listBudget, openBudgetLine } from './list.ts'
import { budgetRecord, subjectOfBudgetLine } from './record.ts'
import { budgetWrites } from './writes.ts'

export const budgetRouter = {
  ...budgetWrites,

  /** The budget lines of the units within the user’s rights on a day, and the choices for a new line. */
  list: procedure
    .meta({ action: 'means.read', subject: 'unit', readsMuch: true })
    .input(z.strictObject({ plan: z.string().max(100).nullable(), asOf: isoDateSchema.nullable() }))
    .query(({ ctx, input }) => listBudget(ctx, input)),

  get: procedure
    .meta({ action: 'means.read', subject: 'budgetLine', readsMuch: true })
    .input(z.strictObject({ id: budgetLineIdSchema }))
    .query(({ ctx, input }) => openBudgetLine(ctx, input)),

  /** Who changed what about one line. It names people, so it is only for those who may change the line. */
  history: procedure
    .meta({ action: 'means.write', subject: 'budgetLine' })
    .input(z.strictObject({ id: budgetLineIdSchema }))
    .query(async ({ ctx, input: { id } }) => {
      ctx.allow('means.write', await subjectOfBudgetLine(ctx, ctx.db, id))
      return { entries: await readRecordHistory(ctx.db, { kind: budgetRecord.kind, ids: [id] }) }
    }),
} satisfies TRPCRouterRecord

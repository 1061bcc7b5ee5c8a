import { isoDateSchema, meansIdSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { readRecordHistory } from '../audit/history.ts'
import { procedure } from '../trpc.ts'
import { listMeans, openMeans } from './list.ts'
import { readProject } from './project.ts'
import { meansRecord, subjectOfMeans } from './record.ts'
import { meansWrites } from './writes.ts'

export const meansRouter = {
  ...meansWrites,

  /** The records of the units within the user’s rights up to a day, and the choices for a new record. */
  list: procedure
    .meta({ action: 'means.read', subject: 'unit', readsMuch: true })
    .input(z.strictObject({ plan: z.string().max(100).nullable(), asOf: isoDateSchema.nullable() }))
    .query(({ ctx, input }) => listMeans(ctx, input)),

  get: procedure
    .meta({ action: 'means.read', subject: 'means', readsMuch: true })
    .input(z.strictObject({ id: meansIdSchema }))
    .query(({ ctx, input }) => openMeans(ctx, input)),

  /** One project in sums, without names; `project: null`: the user's own project. */
  project: procedure
    .meta({ action: 'project.sums', subject: 'project', readsMuch: true })
    .input(z.strictObject({ project: meansIdSchema.nullable() }))
    .query(({ ctx, input }) => readProject(ctx, input)),

  /** Who changed what about one record. It names people, so it is only for those who may change the record. */
  history: procedure
    .meta({ action: 'means.write', subject: 'means' })
    .input(z.strictObject({ id: meansIdSchema }))
    .query(async ({ ctx, input: { id } }) => {
      ctx.allow('means.write', await subjectOfMeans(ctx, ctx.db, id))
      return { entries: await readRecordHistory(ctx.db, { kind: meansRecord.kind, ids: [id] }) }
    }),
} satisfies TRPCRouterRecord

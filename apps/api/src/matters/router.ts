import { matterIdSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { readRecordHistory } from '../audit/history.ts'
import { procedure } from '../trpc.ts'
import { listMatters } from './list.ts'
import { matterRecord, subjectOfMatter } from './record.ts'
import { matterWrites } from './writes.ts'

export const mattersRouter = {
  ...matterWrites,

  /** What the units within the user’s rights have raised, with the answers. */
  list: procedure
    .meta({ action: 'matter.read', subject: 'unit', readsMuch: true })
    .input(z.strictObject({ plan: z.string().max(100).nullable() }))
    .query(({ ctx, input }) => listMatters(ctx, input)),

  /** Who changed what about one matter. It names people, so it is only for those who may change the matter. */
  history: procedure
    .meta({ action: 'matter.write', subject: 'matter' })
    .input(z.strictObject({ id: matterIdSchema }))
    .query(async ({ ctx, input: { id } }) => {
      ctx.allow('matter.write', await subjectOfMatter(ctx, ctx.db, id))
      return { entries: await readRecordHistory(ctx.db, { kind: matterRecord.kind, ids: [id] }) }
    }),
} satisfies TRPCRouterRecord

import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { procedure } from '../trpc.ts'
import { readListDraft } from './read.ts'
import { unitListWrites } from './writes.ts'

export const unitListsRouter = {
  ...unitListWrites,

  /** A list of a unit's clubs, boards or home care, with its dry run. */
  draft: procedure
    .meta({ action: 'roster.import', subject: 'unit', notes: 'board', readsMuch: true })
    .input(z.strictObject({ id: z.uuid() }))
    .query(({ ctx, input }) => readListDraft(ctx, input.id)),
} satisfies TRPCRouterRecord

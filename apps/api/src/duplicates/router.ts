import type { TRPCRouterRecord } from '@trpc/server'
import { procedure } from '../trpc.ts'
import { readDuplicates } from './list.ts'
import { duplicateWrites } from './writes.ts'

export const duplicatesRouter = {
  ...duplicateWrites,

  /** Members who may be one person, where the user edits members, and what was decided of such pairs. */
  list: procedure
    .meta({ action: 'member.edit', subject: 'club', notes: 'duplicates', readsMuch: true })
    .query(({ ctx }) => readDuplicates(ctx)),
} satisfies TRPCRouterRecord

import type { TRPCRouterRecord } from '@trpc/server'
import { procedure } from '../trpc.ts'
import { readDuplicates } from './list.ts'
import { duplicateWrites } from './writes.ts'

export const duplicatesRouter = {
  ...duplicateWrites,

  /**
   * The pairs of members who may be the same person, and the earlier decisions. Only for clubs in which the user edits
   * members.
   */
  list: procedure
    .meta({ action: 'member.edit', subject: 'club', notes: 'duplicates', readsMuch: true })
    .query(({ ctx }) => readDuplicates(ctx)),
} satisfies TRPCRouterRecord

import type { TRPCRouterRecord } from '@trpc/server'
import { clubReads } from './reads.ts'
import { clubWrites } from './writes.ts'

export const clubsRouter = { ...clubReads, ...clubWrites } satisfies TRPCRouterRecord

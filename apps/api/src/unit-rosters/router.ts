import { clubIdSchema, unitKeySchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { procedure } from '../trpc.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'
import { readOverview, readPart } from './overview.ts'
import { readUnitDraftsOf } from './queries.ts'
import { requireMembersDraft } from './record.ts'
import { unitRosterWrites } from './writes.ts'

export const unitRostersRouter = {
  ...unitRosterWrites,

  /** The file and its dry run, club by club. */
  draft: procedure
    .meta({ action: 'roster.import', subject: 'unit', readsMuch: true })
    .input(z.strictObject({ id: z.uuid() }))
    .query(async ({ ctx, input }) => {
      const draft = await requireMembersDraft(ctx.db, input.id)
      ctx.allow('roster.import', subjectOfUnit(ctx, draft.unit))
      return readOverview(ctx, ctx.db, draft)
    }),

  /** One club's rows of the file, with their dry run. */
  part: procedure
    .meta({ action: 'roster.import', subject: 'unit', shows: 'roster', readsMuch: true })
    .input(z.strictObject({ id: z.uuid(), club: clubIdSchema }))
    .query(async ({ ctx, input }) => {
      const draft = await requireMembersDraft(ctx.db, input.id)
      ctx.allow('roster.import', subjectOfUnit(ctx, draft.unit))
      return readPart(ctx, ctx.db, draft, input.club)
    }),

  /** The files of a unit that wait to be imported. */
  list: procedure
    .meta({ action: 'roster.import', subject: 'unit' })
    .input(z.strictObject({ unit: unitKeySchema }))
    .query(({ ctx, input }) => {
      ctx.allow('roster.import', subjectOfUnit(ctx, input.unit))
      return readUnitDraftsOf(ctx.db, input.unit)
    }),
} satisfies TRPCRouterRecord

import { clubIdSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import { procedure } from '../trpc.ts'
import { judgeDraft } from './judge.ts'
import { readListsOf } from './list.ts'
import { requireDraft } from './record.ts'
import { rosterWrites } from './writes.ts'

export const rostersRouter = {
  ...rosterWrites,

  /** The draft and its dry run. */
  draft: procedure
    .meta({ action: 'roster.import', subject: 'draft', notes: 'roster' })
    .input(z.strictObject({ id: z.uuid() }))
    .query(async ({ ctx, input }) => {
      const { draft, club } = await requireDraft(ctx.db, input.id)
      ctx.allow('roster.import', subjectOf(ctx, club))
      const { judgement } = await judgeDraft(ctx, ctx.db, club, draft)
      const { id, version, fileName, defaultJoinedOn, roster } = draft
      ctx.viewings.note({ viewer: ctx.user.id, clubs: [club.id], what: 'roster' })
      return {
        id,
        version,
        club: { id: club.id, name: club.name, establishedOn: club.establishedOn },
        fileName,
        defaultJoinedOn,
        roster,
        judgement,
      }
    }),

  /** The lists that were sent and wait to be imported, and those that were imported. */
  list: procedure
    .meta({ action: 'roster.import', subject: 'club' })
    .input(z.strictObject({ club: clubIdSchema }))
    .query(async ({ ctx, input }) => {
      const { club } = await requireClub(ctx.db, input.club)
      ctx.allow('roster.import', subjectOf(ctx, club))
      return readListsOf(ctx.db, club.id)
    }),
} satisfies TRPCRouterRecord

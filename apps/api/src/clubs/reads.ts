import { can } from '@lienthehe/domain/access'
import { instant } from '@lienthehe/domain/calendar'
import { canBeTakenBack } from '@lienthehe/domain/club-life'
import { clubIdSchema, isoDateSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { type HistoryEntry, readClubHistory, readHistoryParts } from '../audit/history.ts'
import { procedure } from '../trpc.ts'
import { readClubLife } from './life.ts'
import { clubFilterSchema, listClubs } from './list.ts'
import { readMergerMembers, readReceivers } from './merger.ts'
import { readClubPage } from './page.ts'
import { requireClub, subjectOf } from './subject.ts'

/** The numbers of those entries that can still be undone. */
function undoableAmong(entries: readonly HistoryEntry[], now: Date): readonly number[] {
  const today = instant(now.toISOString())
  return entries
    .filter(({ action, at }) => canBeTakenBack({ action, at: instant(at) }, today))
    .map(({ seq }) => seq)
}

/** The queries about clubs. */
export const clubReads = {
  list: procedure
    .meta({ action: 'club.read', subject: 'club' })
    .input(clubFilterSchema)
    .query(({ ctx, input }) => listClubs(ctx, ctx.user, input)),

  get: procedure
    .meta({ action: 'club.read', subject: 'club' })
    .input(z.strictObject({ id: clubIdSchema, asOf: isoDateSchema.nullable() }))
    .query(({ ctx, input }) => readClubPage(ctx, { ...input, user: ctx.user, allow: ctx.allow })),

  /** The clubs that this one can be merged into. */
  receivers: procedure
    .meta({ action: 'club.close', subject: 'club', readsMuch: true })
    .input(z.strictObject({ id: clubIdSchema }))
    .query(({ ctx, input }) => readReceivers(ctx, input)),

  /** The members and posts that a merger affects, for those who may record it. */
  mergerMembers: procedure
    .meta({ action: 'club.close', subject: 'club', notes: 'merger' })
    .input(z.strictObject({ id: clubIdSchema, into: clubIdSchema }))
    .query(({ ctx, input }) => readMergerMembers(ctx, input)),

  /** What happened in the club's life up to a day. */
  life: procedure
    .meta({ action: 'club.history', subject: 'club', shows: 'history' })
    .input(z.strictObject({ id: clubIdSchema, asOf: isoDateSchema.nullable() }))
    .query(({ ctx, input }) => readClubLife(ctx, input)),

  history: procedure
    .meta({ action: 'club.history', subject: 'club', shows: 'history' })
    .input(z.strictObject({ id: clubIdSchema }))
    .query(async ({ ctx, input }) => {
      const { club } = await requireClub(ctx.db, input.id)
      const subject = subjectOf(ctx, club)
      ctx.allow('club.history', subject)
      const entries = await readClubHistory(ctx.db, club.id)
      const mayTakeBack = can(ctx.user, 'member.edit', subject)
      return { entries, undoable: mayTakeBack ? undoableAmong(entries, ctx.now()) : [] }
    }),

  /** The people whom one entry of the history changed. */
  historyParts: procedure
    .meta({ action: 'club.history', subject: 'club', shows: 'history' })
    .input(z.strictObject({ id: clubIdSchema, seq: z.int().min(1) }))
    .query(async ({ ctx, input: { id, seq } }) => {
      const { club } = await requireClub(ctx.db, id)
      ctx.allow('club.history', subjectOf(ctx, club))
      return { entries: await readHistoryParts(ctx.db, { club: club.id, seq }) }
    }),
} satisfies TRPCRouterRecord

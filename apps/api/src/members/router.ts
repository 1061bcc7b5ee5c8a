import { clubIdSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import { procedure } from '../trpc.ts'
import { readUnconfirmed } from './confirmations.ts'
import { readMembers } from './queries.ts'
import { memberWrites } from './writes.ts'

export const membersRouter = {
  ...memberWrites,

  /** Everybody who was ever on the club's list, with their versions. */
  list: procedure
    .meta({ action: 'member.read', subject: 'club', shows: 'members' })
    .input(z.strictObject({ club: clubIdSchema }))
    .query(async ({ ctx, input }) => {
      const { club } = await requireClub(ctx.db, input.club)
      ctx.allow('member.read', subjectOf(ctx, club))
      const listed = await readMembers(ctx.db, [club.id])
      return { members: listed.map(({ member, version }) => ({ ...member, version })) }
    }),

  /** The members who were not confirmed for a year. */
  unconfirmed: procedure
    .meta({ action: 'member.read', subject: 'club', shows: 'members' })
    .input(z.strictObject({ club: clubIdSchema }))
    .query(({ ctx, input }) => readUnconfirmed(ctx, input)),
} satisfies TRPCRouterRecord

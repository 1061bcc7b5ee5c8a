import {
  type ClubDraft,
  checkClubDraft,
  checkClubEvent,
  type IsoDate,
  possibleChanges,
} from '@lienthehe/domain'
import { clubDraftSchema, clubEventSchema, clubIdSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import { readMembers } from '../members/queries.ts'
import { Refused, wrongField } from '../refused.ts'
import { changeInput } from '../requests/change.ts'
import { procedure } from '../trpc.ts'
import { homePlan, unitsOfPlan } from '../units/plan-units.ts'
import { appendClubEvent, insertClubs, updateClub } from './queries.ts'
import { clubReads } from './reads.ts'
import { placeOf, requireClub, subjectOf } from './subject.ts'

const version = z.int().min(1)

export const clubsRouter = {
  ...clubReads,

  found: procedure
    .meta({ action: 'club.found', subject: 'club' })
    .input(changeInput({ draft: clubDraftSchema }))
    .mutation(({ ctx, input }) => {
      requireCommune(ctx, input.draft)
      ctx.allow('club.found', placeOf(ctx, input.draft))
      checkDraft(ctx, input.draft, null)
      return ctx.change(input, async (tx) => {
        const id = clubIdSchema.parse(ctx.newId())
        await insertClubs(tx, [{ ...input.draft, id, events: [] }])
        return {
          answer: { id, version: 1 },
          audit: {
            action: 'club.found',
            subject: { kind: 'club', id },
            club: id,
            label: input.draft.name,
            before: null,
            after: input.draft,
          },
        }
      })
    }),

  edit: procedure
    .meta({ action: 'club.edit', subject: 'club' })
    .input(changeInput({ id: clubIdSchema, version, draft: clubDraftSchema }))
    .mutation(({ ctx, input }) =>
      ctx.change(input, async (tx) => {
        const stored = await requireClub(tx, input.id)
        const { id, events, ...before } = stored.club
        // Both ends of a move: the right to change the club where it is, and to have one where it goes.
        ctx.allow('club.edit', subjectOf(ctx, stored.club))
        requireCommune(ctx, input.draft)
        ctx.allow('club.edit', { ...placeOf(ctx, input.draft), club: id })
        const members = await readMembers(tx, [id])
        const firsts = [
          ...members.map(({ member }) => member.joinedOn),
          ...events.map(({ on }) => on),
        ].toSorted()
        checkDraft(ctx, input.draft, firsts[0] ?? null)
        if (stored.version !== input.version || !(await updateClub(tx, stored, input.draft)))
          throw new Refused(
            { reason: 'stale', currentVersion: stored.version },
            { club: stored.club, version: stored.version },
          )
        return {
          answer: { version: stored.version + 1 },
          audit: {
            action: 'club.edit',
            subject: { kind: 'club', id },
            club: id,
            label: input.draft.name,
            before,
            after: input.draft,
          },
        }
      }),
    ),

  /** Suspends, resumes, merges or dissolves; nothing is deleted. */
  change: procedure
    .meta({ action: 'club.close', subject: 'club' })
    .input(changeInput({ id: clubIdSchema, version, event: clubEventSchema }))
    .mutation(({ ctx, input }) =>
      ctx.change(input, async (tx) => {
        const stored = await requireClub(tx, input.id)
        const { club } = stored
        ctx.allow('club.close', subjectOf(ctx, club))
        if (stored.version !== input.version)
          throw new Refused(
            { reason: 'stale', currentVersion: stored.version },
            { club, version: stored.version },
          )
        if (possibleChanges(club).length === 0) throw new Refused({ reason: 'clubEnded' })
        if (!possibleChanges(club).includes(input.event.change))
          throw wrongField('event.change', 'choiceUnknown')
        const problem = checkClubEvent(club, input.event, dateOf(ctx.now()))
        if (problem !== null) throw wrongField('event.on', problem)
        await appendClubEvent(tx, stored, input.event)
        return {
          answer: { version: stored.version + 1 },
          audit: {
            action: 'club.change',
            subject: { kind: 'club', id: club.id },
            club: club.id,
            label: club.name,
            before: null,
            after: input.event,
          },
        }
      }),
    ),
} satisfies TRPCRouterRecord

/** Refuses a commune that is not on the plan's list; asked before any right, as the list is public. */
function requireCommune(services: Services, { commune }: ClubDraft): void {
  const known = unitsOfPlan(homePlan(services), services.units, 'commune').some(({ key }) => key === commune)
  if (!known) throw wrongField('draft.commune', 'communeUnknown')
}

/** Refuses a day of establishment that cannot be. */
function checkDraft(services: Services, draft: ClubDraft, happenedFirst: IsoDate | null): void {
  const problem = checkClubDraft(draft, { today: dateOf(services.now()), happenedFirst })
  if (problem !== null) throw wrongField('draft.establishedOn', problem)
}

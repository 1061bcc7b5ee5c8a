import {
  type Action,
  actions,
  assessClub,
  assessPlan,
  type Club,
  type ClubDraft,
  can,
  checkClubDraft,
  checkClubEvent,
  checkCommune,
  cohortOf,
  defaultAsOf,
  type IsoDate,
  inDistrict,
  type Plan,
  possibleChanges,
  statusOn,
} from '@lienthehe/domain'
import { clubDraftSchema, clubEventSchema, clubIdSchema, isoDateSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import { readMembers } from '../members/queries.ts'
import { planOn } from '../plan/asked.ts'
import { Refused, wrongField } from '../refused.ts'
import { changeInput } from '../requests/change.ts'
import { procedure } from '../trpc.ts'
import { placeOfUnit, placesOfClub } from '../units/places.ts'
import { isOfSomePlan, unitsOfPlan } from '../units/plan-units.ts'
import { readHistory } from './history.ts'
import { clubFilterSchema, listClubs } from './list.ts'
import { appendClubEvent, insertClubs, type StoredClub, updateClub } from './queries.ts'
import { placeOf, requireClub, subjectOf } from './subject.ts'

const version = z.int().min(1)

export const clubsRouter = {
  list: procedure
    .meta({ action: 'club.read', subject: 'club' })
    .input(clubFilterSchema)
    .query(({ ctx, input }) => listClubs(ctx, ctx.user, input)),

  get: procedure
    .meta({ action: 'club.read', subject: 'club' })
    .input(z.strictObject({ id: clubIdSchema, asOf: isoDateSchema.nullable() }))
    .query(async ({ ctx, input }) => {
      const stored = await requireClub(ctx.db, input.id)
      ctx.allow('club.read', subjectOf(ctx, stored.club))
      return viewOf(ctx, stored, input.asOf, (action) => can(ctx.user, action, subjectOf(ctx, stored.club)))
    }),

  found: procedure
    .meta({ action: 'club.found', subject: 'club' })
    .input(changeInput({ draft: clubDraftSchema }))
    .mutation(({ ctx, input }) => {
      requireCommune(ctx, input.draft)
      ctx.allow('club.found', placeOf(ctx, input.draft))
      checkDraft(ctx, input.draft, null)
      checkPlace(ctx, input.draft)
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
        if (isMoved(before, input.draft)) checkPlace(ctx, input.draft)
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

  history: procedure
    .meta({ action: 'club.history', subject: 'club' })
    .input(z.strictObject({ id: clubIdSchema }))
    .query(async ({ ctx, input }) => {
      const { club } = await requireClub(ctx.db, input.id)
      ctx.allow('club.history', subjectOf(ctx, club))
      return { entries: await readHistory(ctx.db, club.id) }
    }),
} satisfies TRPCRouterRecord

/** Refuses what is no commune of a plan's province; asked before any right, as the list is public. */
function requireCommune(services: Services, { commune }: ClubDraft): void {
  const isCommune = services.units.byKey.get(commune)?.level === 'commune'
  if (!isCommune || !isOfSomePlan(services, commune)) throw wrongField('draft.commune', 'communeUnknown')
}

/** Records from before this was asked name communes of the plan's list: what an edit leaves alone is not held against it. */
function isMoved(before: ClubDraft, after: ClubDraft): boolean {
  return before.commune !== after.commune || before.establishedOn !== after.establishedOn
}

/** Refuses a commune that was not there on the day of establishment. */
function checkPlace({ units }: Services, draft: ClubDraft): void {
  const problem = checkCommune(draft, units.byKey.get(draft.commune))
  if (problem !== null) throw wrongField('draft.commune', problem)
}

/** Refuses a day of establishment that cannot be. */
function checkDraft(services: Services, draft: ClubDraft, happenedFirst: IsoDate | null): void {
  const problem = checkClubDraft(draft, { today: dateOf(services.now()), happenedFirst })
  if (problem !== null) throw wrongField('draft.establishedOn', problem)
}

/** `stored` was read before the register: a version that is too old only makes an edit ask again, a newer one would overwrite. */
async function viewOf(
  services: Services,
  { club: { id }, version: storedVersion }: StoredClub,
  asked: IsoDate | null,
  may: (action: Action) => boolean,
) {
  const today = dateOf(services.now())
  const asOf = asked ?? today
  const { plan, reference } = planOn(services, asOf)
  const register = await services.register.asOf(asOf)
  const found = register.clubs.find((candidate) => candidate.club.id === id)
  if (found === undefined) throw new Refused({ reason: 'notFound' })
  const { club, facts } = found
  const places = placesOfClub(services.units, club, asOf)
  return {
    club,
    version: storedVersion,
    plan: reference,
    ...places,
    cohort: cohortOf(club, plan.period),
    asOf,
    today,
    status: statusOn(club, asOf),
    facts,
    verdicts: assessClub(plan, facts),
    ...(await districtTargetsOf(services, plan, club, asOf)),
    may: actions.filter(may),
  }
}

/** What the plan asks of the club's district, on the day asked about or on the plan's last day once it is over. */
async function districtTargetsOf(services: Services, plan: Plan, { commune }: Club, asOf: IsoDate) {
  const { units } = services
  const targetsAsOf = defaultAsOf(plan, asOf)
  const district = unitsOfPlan(plan, units, 'district').find(({ key }) => units.within(commune).includes(key))
  if (district === undefined) return { planDistrict: null, targetsAsOf, districtTargets: [] }
  const { targets } = assessPlan(plan, await services.register.asOf(targetsAsOf), targetsAsOf)
  const districtTargets = targets.flatMap((target) => inDistrict(target, district.key) ?? [])
  return { planDistrict: placeOfUnit(district), targetsAsOf, districtTargets }
}

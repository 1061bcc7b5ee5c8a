import {
  type Action,
  actions,
  assessClub,
  assessPlan,
  can,
  defaultAsOf,
  type IsoDate,
  inDistrict,
  statusOn,
} from '@lienthehe/domain'
import { clubIdSchema, isoDateSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import { Refused } from '../refused.ts'
import { procedure } from '../trpc.ts'
import { readHistory, readHistoryParts } from './history.ts'
import { clubFilterSchema, listClubs, placeNamesOf } from './list.ts'
import type { StoredClub } from './queries.ts'
import { requireClub, subjectOf } from './subject.ts'
import { clubWrites } from './writes.ts'

export const clubsRouter = {
  ...clubWrites,

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

  history: procedure
    .meta({ action: 'club.history', subject: 'club' })
    .input(z.strictObject({ id: clubIdSchema }))
    .query(async ({ ctx, input }) => {
      const { club } = await requireClub(ctx.db, input.id)
      ctx.allow('club.history', subjectOf(ctx, club))
      return { entries: await readHistory(ctx.db, club.id) }
    }),

  /** The people whom one entry of the history touched. */
  historyParts: procedure
    .meta({ action: 'club.history', subject: 'club' })
    .input(z.strictObject({ id: clubIdSchema, seq: z.int().min(1) }))
    .query(async ({ ctx, input: { id, seq } }) => {
      const { club } = await requireClub(ctx.db, id)
      ctx.allow('club.history', subjectOf(ctx, club))
      return { entries: await readHistoryParts(ctx.db, { club: club.id, seq }) }
    }),
} satisfies TRPCRouterRecord

/** `stored` was read before the register: a version that is too old only makes an edit ask again, a newer one would overwrite. */
async function viewOf(
  services: Services,
  { club: { id }, version: storedVersion }: StoredClub,
  asked: IsoDate | null,
  may: (action: Action) => boolean,
) {
  const today = dateOf(services.now())
  const asOf = asked ?? defaultAsOf(services.plan, today)
  const register = await services.register.asOf(asOf)
  const found = register.clubs.find((candidate) => candidate.club.id === id)
  if (found === undefined) throw new Refused({ reason: 'notFound' })
  const { club, facts } = found
  const { commune, district } = placeNamesOf(services, club)
  return {
    club,
    version: storedVersion,
    commune,
    district,
    asOf,
    today,
    status: statusOn(club, asOf),
    facts,
    verdicts: assessClub(services.plan, facts),
    districtTargets: assessPlan(services.plan, register, asOf).targets.flatMap(
      (target) => inDistrict(target, district.key) ?? [],
    ),
    may: actions.filter(may),
  }
}

import {
  type Action,
  actions,
  assessClub,
  assessPlan,
  type Club,
  can,
  cohortOf,
  defaultAsOf,
  type IsoDate,
  inDistrict,
  type Plan,
  statusOn,
} from '@lienthehe/domain'
import { clubIdSchema, isoDateSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import { planOn } from '../plan/asked.ts'
import { Refused } from '../refused.ts'
import { procedure } from '../trpc.ts'
import { placeOfUnit, placesOfClub } from '../units/places.ts'
import { unitsOfPlan } from '../units/plan-units.ts'
import { readHistory } from './history.ts'
import { clubFilterSchema, listClubs } from './list.ts'
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
} satisfies TRPCRouterRecord

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

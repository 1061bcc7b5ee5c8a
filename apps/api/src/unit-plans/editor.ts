import { allocateRoadmap, type IsoDate, type UnitKey } from '@lienthehe/domain'
import { can } from '@lienthehe/domain/access'
import { proposalDay, proposeUnitPlan, roadmapSituationIn } from '@lienthehe/domain/roadmap'
import type { Services, SignedIn } from '../context.ts'
import { versionAsked } from '../plan/asked.ts'
import type { StoredPlan } from '../plan/book.ts'
import { Refused } from '../refused.ts'
import { allow } from '../trpc.ts'
import { placeOfUnit } from '../units/places.ts'
import { plansOf } from './list.ts'
import { readUnitPlansFor } from './queries.ts'
import { subjectOfUnit, unitsAsked } from './record.ts'

/** What the form needs to record or correct the plan of a unit. */
export async function readUnitPlanEditor(
  ctx: Services & { readonly user: SignedIn },
  asked: { readonly plan: string | null; readonly unit: UnitKey },
) {
  const subject = subjectOfUnit(ctx, asked.unit)
  allow(ctx.user, 'unitPlan.read', subject)
  const { stored, asOf, today, reference } = versionAsked(ctx, { plan: asked.plan, asOf: null })
  const unit = unitsAsked(ctx, stored).find(({ key }) => key === asked.unit)
  if (unit === undefined) throw new Refused({ reason: 'notFound' })
  const recorded = await readUnitPlansFor(ctx.db, stored.plan.id)
  const { inForce, plans } = plansOf(recorded, { unit: unit.key, plan: stored.plan.id, asOf })
  const own = plans.find(({ unitPlan }) => unitPlan.id === inForce)?.unitPlan
  const proposedOn = proposalDay(stored.plan, own)
  return {
    plan: reference,
    asOf,
    today,
    unit: placeOfUnit(unit),
    inForce,
    plans,
    proposedOn,
    proposal: await readProposal(ctx, stored, { unit: unit.key, on: proposedOn }),
    mayWrite: can(ctx.user, 'unitPlan.write', subject),
  }
}

/** The unit's part of the roadmap on a day; empty if no roadmap is possible under the province's plan. */
async function readProposal(
  ctx: Services,
  stored: StoredPlan,
  { unit, on }: { readonly unit: UnitKey; readonly on: IsoDate },
) {
  const { plan } = stored
  const situation = await ctx.register.on({ date: on, stored, adopted: ctx }, (province) =>
    roadmapSituationIn(province.situation),
  )
  const roadmap = allocateRoadmap(plan, situation)
  return roadmap.ok ? proposeUnitPlan(plan, roadmap.value, unit) : []
}

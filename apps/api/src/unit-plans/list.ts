import type { IsoDate } from '@lienthehe/domain'
import { can, canSomewhere } from '@lienthehe/domain/access'
import { daysBetween } from '@lienthehe/domain/calendar'
import { compareUnitPlans } from '@lienthehe/domain/roadmap'
import { type UnitPlan, unitPlanInForce } from '@lienthehe/domain/unit-plans'
import type { Services, SignedIn } from '../context.ts'
import { mayReadPlan, versionAsked } from '../plan/asked.ts'
import { Refused } from '../refused.ts'
import { placeOfUnit } from '../units/places.ts'
import type { Stored } from '../writes/write.ts'
import { readUnitPlanList, readUnitPlansFor } from './queries.ts'
import { subjectOfProvince, subjectOfUnit, unitsAsked } from './record.ts'

/** For each unit that the user may see: its plans, the latest first, and how many clubs it plans for each year. */
export async function listUnitPlans(
  ctx: Services & { readonly user: SignedIn },
  { plan }: { readonly plan: string | null },
) {
  if (!canSomewhere(ctx.user, 'unitPlan.read')) throw new Refused({ reason: 'notAllowed' })
  const { stored, asOf, reference } = versionAsked(ctx, { plan, asOf: null })
  const recorded = await readUnitPlansFor(ctx.db, stored.plan.id)
  const list = await readUnitPlanList(ctx.db, stored.plan.id)
  const asked = unitsAsked(ctx, stored)
  const unitPlans = recorded.map(({ value }) => value)
  const comparison = compareUnitPlans(stored.plan, { units: asked, unitPlans, asOf })
  const unitOf = new Map(asked.map((unit) => [unit.key, placeOfUnit(unit)]))
  const visible = comparison.units.flatMap(({ unit: key, years, total }) => {
    const unit = unitOf.get(key)
    const isVisible = can(ctx.user, 'unitPlan.read', subjectOfUnit(ctx, key))
    return unit !== undefined && isVisible ? [{ unit, years, total }] : []
  })
  return {
    plan: reference,
    asOf,
    /** How many units must have a plan, including units that this user may not see. */
    asked: asked.length,
    units: visible.map((planned) => ({
      ...planned,
      ...plansOf(recorded, { unit: planned.unit.key, plan: stored.plan.id, asOf }),
    })),
    /** Do the units' plans add up to the province's plan? `null` for users who may not see all of them. */
    comparison: mayReadPlan(ctx, stored) ? comparison : null,
    areAllRecorded: list.value.areAllRecorded,
    listVersion: list.version,
    mayComplete: can(ctx.user, 'unitPlan.write', subjectOfProvince(ctx, stored.plan)),
  }
}

/** A unit’s plans with their versions, the latest issued first, and which of them is in force on the day. */
export function plansOf(
  recorded: readonly Stored<UnitPlan>[],
  asked: Pick<UnitPlan, 'unit' | 'plan'> & { readonly asOf: IsoDate },
) {
  const own = recorded.filter(({ value }) => value.unit === asked.unit)
  const inForce = unitPlanInForce(
    own.map(({ value }) => value),
    asked,
  )
  return {
    inForce: inForce?.id ?? null,
    plans: own
      .toReversed()
      .toSorted((one, other) => daysBetween(one.value.issuedOn, other.value.issuedOn))
      .map(({ value, version }) => ({ unitPlan: value, version })),
  }
}

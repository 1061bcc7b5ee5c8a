import type { Plan, UnitKey } from '@lienthehe/domain'
import type { Subject } from '@lienthehe/domain/access'
import { districtsOfPlan, provinceOfPlan } from '@lienthehe/domain/plan'
import type { UnitPlan, UnitPlanId, UnitPlanSituation } from '@lienthehe/domain/unit-plans'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import type { StoredPlan } from '../plan/book.ts'
import { Refused } from '../refused.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Stored, Writer } from '../writes/write.ts'
import { insertUnitPlan, readUnitPlan, readUnitPlansFor, updateUnitPlan } from './queries.ts'

/** How a unit’s plan is stored and described in the history. */
export const unitPlanRecord: RecordKind<UnitPlan> = {
  kind: 'unitPlan',
  clubOf: () => null,
  labelOf: ({ number }) => number,
  factsOf: ({ id: _, ...facts }) => facts,
  insert: ({ tx }, unitPlan) => insertUnitPlan(tx, unitPlan),
  update: ({ tx }, unitPlan, { version }) => updateUnitPlan(tx, unitPlan, version),
}

/** A unit, as the place in which a user needs a right. A right in a unit includes everything below it. */
export function subjectOfUnit({ units }: Pick<Services, 'units'>, unit: UnitKey): Subject {
  return { within: units.within(unit), club: null }
}

/** The plan's province, as the place in which a user needs a right. */
export function subjectOfProvince(services: Pick<Services, 'units'>, plan: Plan): Subject {
  return subjectOfUnit(services, provinceOfPlan(plan, services.units.all).key)
}

/** The units that must make a plan of their own: the districts in the list of units of the province's plan (V.4.a). */
export function unitsAsked({ units }: Pick<Services, 'units'>, { plan }: StoredPlan) {
  return districtsOfPlan(plan, units.all)
}

/**
 * The province's plan with this id. Throws `notFound` when there is none, without asking for a right, because the
 * existence of a plan is no secret.
 */
export function requirePlan({ plans }: Pick<Services, 'plans'>, id: string): StoredPlan {
  const stored = plans.find(id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return stored
}

/** Reads what the rules for a plan of this unit need, and the unit in which the user needs the right. */
export async function loadSituation(
  writer: Pick<Writer, 'tx' | 'units' | 'plans' | 'now'>,
  { unit, plan }: Pick<UnitPlan, 'unit' | 'plan'>,
): Promise<{ readonly situation: UnitPlanSituation; readonly subjects: readonly [Subject] }> {
  const stored = requirePlan(writer, plan)
  const recorded = (await readUnitPlansFor(writer.tx, plan)).map(({ value }) => value)
  return {
    situation: {
      plan: stored.plan,
      units: unitsAsked(writer, stored).map(({ key }) => key),
      recorded: recorded.filter((own) => own.unit === unit),
      today: dateOf(writer.now()),
    },
    subjects: [subjectOfUnit(writer, unit)],
  }
}

/** The stored plan and what its rules need; throws `notFound` when there is none. */
export async function loadUnitPlan(
  writer: Pick<Writer, 'tx' | 'units' | 'plans' | 'now'>,
  { id }: { readonly id: UnitPlanId },
) {
  const stored: Stored<UnitPlan> | undefined = await readUnitPlan(writer.tx, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return { stored, ...(await loadSituation(writer, stored.value)) }
}

import type { UnitPlan, UnitPlans } from '@lienthehe/domain/unit-plans'
import { and, asc, count, gt, inArray, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { audit, unitPlanLists, unitPlans } from '../db/schema/index.ts'
import { unitPlanOf } from '../unit-plans/queries.ts'

/** The plans of all units for all plans of the province, as they are in memory. */
export type KeptUnitPlans = {
  /** In the order in which they were recorded. */
  readonly records: readonly UnitPlan[]
  /** The plans of the province for which every unit’s plan is on record. */
  readonly complete: ReadonlySet<string>
}

export const nothingRecorded: KeptUnitPlans = { records: [], complete: new Set() }

/** The part of them that the rules need for one plan of the province. */
export function unitPlansFor({ records, complete }: KeptUnitPlans, plan: string): UnitPlans {
  return { records, areAllRecorded: complete.has(plan) }
}

const kinds = ['unitPlan', 'unitPlanList']

/**
 * The statements, for a batch, that read all units' plans if one has changed since this position in the audit (`null`:
 * in any case). There are only a dozen plans for each plan of the province.
 */
export function selectUnitPlans(db: Database, since: number | null) {
  const touched = and(gt(audit.seq, since ?? 0), inArray(audit.subjectKind, kinds))
  const when: SQL | undefined =
    since === null ? undefined : sql`exists (select 1 from ${audit} where ${touched})`
  return [
    db.select({ changes: count() }).from(audit).where(touched),
    db.select().from(unitPlans).where(when).orderBy(asc(unitPlans.position)),
    db.select().from(unitPlanLists).where(when),
  ] as const
}

type Rows = ReturnType<typeof selectUnitPlans>

/** Builds the units' plans from the answers of the statements of `selectUnitPlans`; `null`: none has changed. */
export function unitPlansOf(
  [touched]: Awaited<Rows[0]>,
  rows: Awaited<Rows[1]>,
  lists: Awaited<Rows[2]>,
): KeptUnitPlans | null {
  if ((touched?.changes ?? 0) === 0 && rows.length === 0) return null
  const complete = lists.filter(({ areAllRecorded }) => areAllRecorded).map(({ plan }) => plan)
  return { records: rows.map(unitPlanOf), complete: new Set(complete) }
}

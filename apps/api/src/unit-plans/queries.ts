import type { UnitPlan, UnitPlanId } from '@lienthehe/domain/unit-plans'
import { asc, eq } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { unitPlanLists, unitPlans } from '../db/schema/index.ts'
import type { Stored } from '../writes/write.ts'

type UnitPlanRow = typeof unitPlans.$inferSelect

/** Whether every plan that a unit has issued to carry out this plan of the province is recorded. */
export type UnitPlanList = { readonly plan: string; readonly areAllRecorded: boolean }

/** The plan with this id. */
export async function readUnitPlan(db: Readable, id: UnitPlanId): Promise<Stored<UnitPlan> | undefined> {
  const [row] = await db.select().from(unitPlans).where(eq(unitPlans.id, id))
  return row && storedOf(row)
}

/** The plans of all units for this plan of the province, in the order in which they were recorded. */
export async function readUnitPlansFor(db: Readable, plan: string): Promise<readonly Stored<UnitPlan>[]> {
  const rows = await db
    .select()
    .from(unitPlans)
    .where(eq(unitPlans.plan, plan))
    .orderBy(asc(unitPlans.position))
  return rows.map(storedOf)
}

/** Every plan of every unit, also those that were withdrawn. */
export async function readAllUnitPlans(db: Readable): Promise<readonly UnitPlan[]> {
  return (await db.select().from(unitPlans)).map(unitPlanOf)
}

/** Adds a plan as its first version. */
export async function insertUnitPlan(tx: Transaction, unitPlan: UnitPlan): Promise<void> {
  await tx.insert(unitPlans).values({ ...rowOf(unitPlan), version: 1 })
}

/** Writes the plan over the version that was read. */
export async function updateUnitPlan(tx: Transaction, unitPlan: UnitPlan, version: number): Promise<void> {
  await tx
    .update(unitPlans)
    .set({ ...rowOf(unitPlan), version: version + 1 })
    .where(eq(unitPlans.id, unitPlan.id))
}

/**
 * The province's statement whether all units' plans are recorded. Version 0: there is no statement yet, so some may be
 * missing.
 */
export async function readUnitPlanList(db: Readable, plan: string): Promise<Stored<UnitPlanList>> {
  const [row] = await db.select().from(unitPlanLists).where(eq(unitPlanLists.plan, plan))
  return {
    value: { plan, areAllRecorded: row?.areAllRecorded ?? false },
    version: row?.version ?? 0,
  }
}

/** Stores this statement. */
export async function saveUnitPlanList(
  tx: Transaction,
  { plan, areAllRecorded }: UnitPlanList,
  version: number,
): Promise<void> {
  const said = { areAllRecorded, version: version + 1 }
  await tx
    .insert(unitPlanLists)
    .values({ plan, ...said })
    .onConflictDoUpdate({ target: unitPlanLists.plan, set: said })
}

/** The plan stored in a row. */
export function unitPlanOf({ position: _, version: __, withdrawnBecause, ...row }: UnitPlanRow): UnitPlan {
  return { ...row, withdrawal: withdrawnBecause === null ? null : { reason: withdrawnBecause } }
}

function storedOf(row: UnitPlanRow): Stored<UnitPlan> {
  return { value: unitPlanOf(row), version: row.version }
}

function rowOf({ withdrawal, ...draft }: UnitPlan): Omit<UnitPlanRow, 'position' | 'version'> {
  return { ...draft, withdrawnBecause: withdrawal?.reason ?? null }
}

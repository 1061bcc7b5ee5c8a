import type { Plan } from '@lienthehe/domain'
import type { UnitHistory } from '@lienthehe/domain/units'
import type { Database, Readable, Transaction } from '../db/database.ts'
import { insertUnitList, nextUnitList, readLatestUnitList } from '../units/lists.ts'
import { type UnitTree, unitTreeOf } from '../units/unit-tree.ts'
import { firstVersionOf, type PlanBook, planBookOf } from './book.ts'
import { insertPlanVersion, readPlanVersions } from './versions.ts'

/**
 * The plans and units by which everything is judged. An adoption replaces both as a whole, so a caller that took them
 * once works with the same plans and units to the end.
 */
export type Adopted = { readonly plans: PlanBook; readonly units: UnitTree }

/** The plans and units that are adopted at the moment; `reload` reads them again after an adoption. */
export type AdoptedSource = Adopted & { readonly reload: () => Promise<void> }

/**
 * Stores these plans in a database that has no plan, and this list of units in one that has no list. What a database
 * already has stays as it is.
 */
export async function seedAdopted(
  db: Database,
  { plans, unitHistory }: { readonly plans: readonly Plan[]; readonly unitHistory: UnitHistory },
  now: Date,
): Promise<void> {
  // Several programs may open one database: those that have nothing to store must not wait for a write lock.
  if (await isFilled(db)) return
  await db.transaction(async (tx) => {
    const by = { adoptedAt: now.toISOString(), adoptedBy: 'start' }
    if ((await readLatestUnitList(tx)) === undefined)
      await insertUnitList(tx, nextUnitList(unitHistory, undefined), by)
    if ((await readPlanVersions(tx)).length === 0) await insertAll(tx, plans, by)
  })
}

async function isFilled(db: Readable): Promise<boolean> {
  return (await readLatestUnitList(db)) !== undefined && (await readPlanVersions(db)).length > 0
}

async function insertAll(
  tx: Transaction,
  plans: readonly Plan[],
  by: { readonly adoptedAt: string; readonly adoptedBy: string },
): Promise<void> {
  for (const plan of plans) await insertPlanVersion(tx, firstVersionOf(plan), by)
}

/** Reads the plans and units that the database has adopted. */
export async function openAdopted(db: Database): Promise<AdoptedSource> {
  let current = await readAdopted(db)
  return {
    get plans() {
      return current.plans
    },
    get units() {
      return current.units
    },
    reload: async () => {
      current = await readAdopted(db)
    },
  }
}

async function readAdopted(db: Readable): Promise<Adopted> {
  const versions = await readPlanVersions(db)
  const list = await readLatestUnitList(db)
  if (list === undefined) throw new RangeError('there is no list of units')
  // The number of plan versions and the version of the list only grow, so each adoption changes the sum.
  return { plans: planBookOf(versions, versions.length + list.version), units: unitTreeOf(list) }
}

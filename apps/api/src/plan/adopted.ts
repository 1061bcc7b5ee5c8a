import type { Plan } from '@lienthehe/domain'
import type { UnitHistory } from '@lienthehe/domain/units'
import type { Database, Readable, Transaction } from '../db/database.ts'
import { insertUnitList, nextUnitList, readLatestUnitList } from '../units/lists.ts'
import { type UnitTree, unitTreeOf } from '../units/unit-tree.ts'
import { firstVersionOf, type PlanBook, planBookOf } from './book.ts'
import { insertPlanVersion, readPlanVersions } from './versions.ts'

/**
 * The plans and units by which everything is judged. Both are replaced as a whole when something is adopted, so a
 * caller that has taken them once reads the same from beginning to end.
 */
export type Adopted = { readonly plans: PlanBook; readonly units: UnitTree }

/** What is adopted at any moment; `reload` reads it again after something was adopted. */
export type AdoptedSource = Adopted & { readonly reload: () => Promise<void> }

/** Fills a database that has no plan, or no list of units, with these; one that has is left as it is. */
export async function seedAdopted(
  db: Database,
  { plans, unitHistory }: { readonly plans: readonly Plan[]; readonly unitHistory: UnitHistory },
  now: Date,
): Promise<void> {
  // Of several programs on one database, most have nothing to fill and wait for no other.
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

/** Opens what the database has adopted. */
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
  // Both numbers only grow, so each adoption changes the sum.
  return { plans: planBookOf(versions, versions.length + list.version), units: unitTreeOf(list) }
}

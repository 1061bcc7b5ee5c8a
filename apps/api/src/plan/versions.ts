import { isoDate } from '@lienthehe/domain'
import { readPlan } from '@lienthehe/domain/schema'
import { asc } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { planVersions } from '../db/schema/index.ts'
import type { StoredPlan } from './book.ts'

/** When a plan or a list of units was adopted, and by whom: a user's id, or `start`. */
export type Adoption = { readonly adoptedAt: string; readonly adoptedBy: string }

/** Every version of every plan, the oldest of each first. */
export async function readPlanVersions(db: Readable): Promise<readonly (StoredPlan & Adoption)[]> {
  const rows = await db.select().from(planVersions).orderBy(asc(planVersions.plan), asc(planVersions.version))
  return rows.map(({ plan, version, validFrom, content, hash, adoptedAt, adoptedBy }) => {
    const read = readPlan(JSON.parse(content))
    // The plan was checked before it was stored. If it is refused now, its format changed without a migration.
    if (!read.ok) throw new RangeError(`version ${version} of the plan ${plan} is no plan any more`)
    return { plan: read.value, version, validFrom: isoDate(validFrom), hash, adoptedAt, adoptedBy }
  })
}

export async function insertPlanVersion(
  tx: Transaction,
  { plan, version, validFrom, hash }: StoredPlan,
  adoption: Adoption,
): Promise<void> {
  const content = JSON.stringify(plan)
  await tx.insert(planVersions).values({ plan: plan.id, version, validFrom, content, hash, ...adoption })
}

import { desc, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { audit } from '../db/schema/index.ts'
import { clubsOf, type ReadClub, selectClubs } from './read-clubs.ts'
import { type KeptUnitPlans, selectUnitPlans, unitPlansOf } from './read-unit-plans.ts'

/**
 * What changed, by the kind of record, all up to one position of the audit. A new kind of record that belongs to no
 * club needs a field here.
 */
export type Changes = {
  readonly head: number
  readonly clubs: readonly ReadClub[]
  /** All units' plans if one of them has changed, else `null`. */
  readonly unitPlans: KeptUnitPlans | null
}

/**
 * Reads what changed since these positions of the audit, in one batch, so that nothing is written between its
 * statements. `clubs` is the position up to which clubs were read, `all` the one for all other records (`null`:
 * they were never read).
 */
export async function readChangesSince(
  db: Database,
  seen: { readonly clubs: number; readonly all: number | null },
): Promise<Changes> {
  const which = sql`(select ${audit.club} from ${audit} where ${audit.seq} > ${seen.clubs})`
  const [heads, clubs, events, lists, books, money, told, visited, ...unitPlans] = await db.batch([
    db.select({ seq: audit.seq }).from(audit).orderBy(desc(audit.seq)).limit(1),
    ...selectClubs(db, which),
    ...selectUnitPlans(db, seen.all),
  ])
  return {
    head: heads[0]?.seq ?? 0,
    clubs: clubsOf(clubs, events, lists, books, money, told, visited),
    unitPlans: unitPlansOf(...unitPlans),
  }
}

import type { UnitKey } from '@lienthehe/domain'
import { desc, eq } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { unitRosterDrafts, users } from '../db/schema/index.ts'

export type UnitRosterDraft = typeof unitRosterDrafts.$inferSelect

export async function readUnitDraft(db: Readable, id: string): Promise<UnitRosterDraft | undefined> {
  const [found] = await db.select().from(unitRosterDrafts).where(eq(unitRosterDrafts.id, id))
  return found
}

/** The files of a unit that wait to be imported, newest first, each with the sender's name, without their content. */
export async function readUnitDraftsOf(db: Readable, unit: UnitKey) {
  const { id, fileName, at, kind } = unitRosterDrafts
  return db
    .select({ id, fileName, kind, at, by: users.name })
    .from(unitRosterDrafts)
    .innerJoin(users, eq(users.id, unitRosterDrafts.by))
    .where(eq(unitRosterDrafts.unit, unit))
    .orderBy(desc(at))
}

export async function insertUnitDraft(tx: Transaction, draft: UnitRosterDraft): Promise<void> {
  await tx.insert(unitRosterDrafts).values(draft)
}

/** Writes the draft over the version that was read. */
export async function updateUnitDraft(
  tx: Transaction,
  { id, roster, placements }: UnitRosterDraft,
  version: number,
): Promise<void> {
  await tx
    .update(unitRosterDrafts)
    .set({ roster, placements, version: version + 1 })
    .where(eq(unitRosterDrafts.id, id))
}

export async function deleteUnitDraft(tx: Transaction, id: string): Promise<void> {
  await tx.delete(unitRosterDrafts).where(eq(unitRosterDrafts.id, id))
}

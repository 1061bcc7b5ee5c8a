import type { ClubId } from '@lienthehe/domain/clubs'
import { rosterDraftDays } from '@lienthehe/domain/privacy'
import { desc, eq, lt } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { rosterDrafts, rosterImportRows, rosterImports, users } from '../db/schema/index.ts'

export type RosterDraft = typeof rosterDrafts.$inferSelect
export type RosterImport = typeof rosterImports.$inferSelect
export type RosterImportRow = typeof rosterImportRows.$inferSelect

const millisecondsPerDay = 86_400_000

export async function readDraft(db: Readable, id: string): Promise<RosterDraft | undefined> {
  const [found] = await db.select().from(rosterDrafts).where(eq(rosterDrafts.id, id))
  // Files are read differently now than when older drafts were stored: such a draft must be sent again. Drafts are
  // deleted after a week anyway.
  const isCurrent = found?.roster.lists?.every((list) => 'ignoredColumns' in list) === true
  return isCurrent ? found : undefined
}

/** Adds a draft, and deletes the expired ones. */
export async function insertDraft(tx: Transaction, draft: RosterDraft): Promise<void> {
  const forgotten = new Date(Date.parse(draft.at) - rosterDraftDays * millisecondsPerDay).toISOString()
  await tx.delete(rosterDrafts).where(lt(rosterDrafts.at, forgotten))
  await tx.insert(rosterDrafts).values(draft)
}

/** Writes the draft over the version that was read. */
export async function updateDraft(
  tx: Transaction,
  { id, version }: Pick<RosterDraft, 'id' | 'version'>,
  change: Partial<Pick<RosterDraft, 'roster' | 'defaultJoinedOn'>>,
): Promise<void> {
  await tx
    .update(rosterDrafts)
    .set({ ...change, version: version + 1 })
    .where(eq(rosterDrafts.id, id))
}

export async function deleteDraft(tx: Transaction, id: string): Promise<void> {
  await tx.delete(rosterDrafts).where(eq(rosterDrafts.id, id))
}

export async function insertImport(
  tx: Transaction,
  taken: RosterImport,
  rows: readonly RosterImportRow[],
): Promise<void> {
  await tx.insert(rosterImports).values(taken)
  if (rows.length > 0) await tx.insert(rosterImportRows).values([...rows])
}

export async function readImport(db: Readable, id: string): Promise<RosterImport | undefined> {
  const [found] = await db.select().from(rosterImports).where(eq(rosterImports.id, id))
  return found
}

export async function readImportRows(db: Readable, id: string): Promise<readonly RosterImportRow[]> {
  return db.select().from(rosterImportRows).where(eq(rosterImportRows.import, id))
}

/** The imports of a club, newest first, each with the name of the user who made it. */
export async function readImports(db: Readable, club: ClubId) {
  return db
    .select({ taken: rosterImports, by: users.name })
    .from(rosterImports)
    .innerJoin(users, eq(users.id, rosterImports.by))
    .where(eq(rosterImports.club, club))
    .orderBy(desc(rosterImports.at))
}

/**
 * The files that were sent for a club but not imported, newest first, each with the sender's name, without their
 * content.
 */
export async function readDraftsOf(db: Readable, club: ClubId) {
  return db
    .select({ id: rosterDrafts.id, fileName: rosterDrafts.fileName, at: rosterDrafts.at, by: users.name })
    .from(rosterDrafts)
    .innerJoin(users, eq(users.id, rosterDrafts.by))
    .where(eq(rosterDrafts.club, club))
    .orderBy(desc(rosterDrafts.at))
}

export async function markUndone(tx: Transaction, id: string, at: string): Promise<void> {
  await tx.update(rosterImports).set({ undoneAt: at }).where(eq(rosterImports.id, id))
}

/** Transfers one user's drafts to another user, who continues with them. */
export async function passOnDrafts(
  tx: Transaction,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await tx.update(rosterDrafts).set({ by: to }).where(eq(rosterDrafts.by, from))
}

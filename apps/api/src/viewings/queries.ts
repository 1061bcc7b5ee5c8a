import type { Database } from '../db/database.ts'
import { viewings } from '../db/schema/index.ts'

/** That somebody saw people of a club on a day. */
export type Viewing = typeof viewings.$inferSelect

/** SQLite takes 32,766 parameters in a statement; a line has four. */
const rowsPerStatement = 2000

/** Writes these lines; those that are there already stay as they are. */
export async function insertViewings(db: Database, lines: readonly Viewing[]): Promise<void> {
  await db.transaction(async (tx) => {
    for (let start = 0; start < lines.length; start += rowsPerStatement)
      await tx
        .insert(viewings)
        .values(lines.slice(start, start + rowsPerStatement))
        .onConflictDoNothing()
  })
}

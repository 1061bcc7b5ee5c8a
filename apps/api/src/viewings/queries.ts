import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { and, desc, eq, gte, min } from 'drizzle-orm'
import type { Database, Readable } from '../db/database.ts'
import { users, viewings } from '../db/schema/index.ts'

/** The record that a user saw people of a club on a day. */
export type Viewing = typeof viewings.$inferSelect

/** SQLite takes 32,766 parameters in a statement; a line has four. */
const rowsPerStatement = 2000

/** Writes these lines; lines that already exist are left unchanged. */
export async function insertViewings(db: Database, lines: readonly Viewing[]): Promise<void> {
  await db.transaction(async (tx) => {
    for (let start = 0; start < lines.length; start += rowsPerStatement)
      await tx
        .insert(viewings)
        .values(lines.slice(start, start + rowsPerStatement))
        .onConflictDoNothing()
  })
}

/** Who saw people of this club since the day, the latest first, with the names of the accounts as they are today. */
export async function readViewings(
  db: Readable,
  { club, since }: { readonly club: ClubId; readonly since: IsoDate },
) {
  const { day, what, viewer } = viewings
  return db
    .select({ day, what, viewer, name: users.name })
    .from(viewings)
    .leftJoin(users, eq(users.id, viewer))
    .where(and(eq(viewings.club, club), gte(day, since)))
    .orderBy(desc(day), users.name, what)
}

/** The first day with any record of who looked, anywhere; `null`: nobody has looked yet. */
export async function readFirstViewingDay(db: Readable): Promise<IsoDate | null> {
  const [first] = await db.select({ day: min(viewings.day) }).from(viewings)
  return first?.day ?? null
}

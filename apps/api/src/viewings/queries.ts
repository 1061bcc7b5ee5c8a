import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { and, desc, eq, gte, min } from 'drizzle-orm'
import type { Database, Readable } from '../db/database.ts'
import { users, viewings } from '../db/schema/index.ts'

/** The record that a user saw people of a club on a day. */
export type Viewing = typeof viewings.$inferSelect

/** SQLite allows 32,766 parameters in a statement, and each line has four. */
const rowsPerStatement = 2000

/** Stores these lines; those that exist already stay unchanged. */
export async function insertViewings(db: Database, lines: readonly Viewing[]): Promise<void> {
  await db.transaction(async (tx) => {
    for (let start = 0; start < lines.length; start += rowsPerStatement)
      await tx
        .insert(viewings)
        .values(lines.slice(start, start + rowsPerStatement))
        .onConflictDoNothing()
  })
}

/** Who saw people of this club since this day, the latest first, with the present names of the accounts. */
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

/** The first day on which anybody saw data about people in any club; `null`: nobody has. */
export async function readFirstViewingDay(db: Readable): Promise<IsoDate | null> {
  const [first] = await db.select({ day: min(viewings.day) }).from(viewings)
  return first?.day ?? null
}

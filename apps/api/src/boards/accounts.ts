import type { ClubId } from '@lienthehe/domain/clubs'
import { and, asc, eq } from 'drizzle-orm'
import type { Readable } from '../db/database.ts'
import { grants, users } from '../db/schema/index.ts'

/** A user who can be chosen in the form of an election. */
export type BoardAccount = { readonly id: string; readonly userName: string; readonly fullName: string }

/** The users with a right to sign in for the board of this club, sorted by name, without locked users. */
export async function readBoardAccounts(db: Readable, club: ClubId): Promise<readonly BoardAccount[]> {
  const rows = await db
    .selectDistinct({ id: users.id, userName: users.username, fullName: users.name })
    .from(grants)
    .innerJoin(users, eq(users.id, grants.user))
    .where(and(eq(grants.club, club), eq(grants.role, 'clubBoard'), eq(users.disabled, false)))
    .orderBy(asc(users.name))
  return rows.map((row) => ({ ...row, userName: row.userName ?? '' }))
}

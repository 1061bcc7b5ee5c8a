import type { ClubId } from '@lienthehe/domain/clubs'
import type { MemberId } from '@lienthehe/domain/members'
import { eq, inArray } from 'drizzle-orm'
import type { Readable } from '../db/database.ts'
import { members, users } from '../db/schema/index.ts'

/** The names of the people of a club and of those who keep its book, by their ids. */
export type PeopleNames = {
  readonly members: Readonly<Record<MemberId, string>>
  /** People without an account are not listed: the book itself contains their names. */
  readonly accounts: Readonly<Record<string, string>>
}

/** The names of everybody who was ever on the club's list, and of these accounts. */
export async function readNames(
  db: Readable,
  club: ClubId,
  accounts: readonly string[],
): Promise<PeopleNames> {
  const listed = await db
    .select({ id: members.id, name: members.fullName })
    .from(members)
    .where(eq(members.club, club))
  const known = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...new Set(accounts)]))
  return { members: byId(listed), accounts: byId(known) }
}

function byId(rows: readonly { readonly id: string; readonly name: string }[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}

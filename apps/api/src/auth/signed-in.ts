import type { Grant, Scope } from '@lienthehe/domain'
import { eq } from 'drizzle-orm'
import type { SignedIn } from '../context.ts'
import type { Database, Readable } from '../db/database.ts'
import { grants, sessions, users } from '../db/schema/index.ts'
import { type Auth, absoluteSeconds } from './auth.ts'

/** Whose session is this, and what may they do at this moment? `null` for nobody. */
export async function readSignedIn(
  { auth, db, now }: { readonly auth: Auth; readonly db: Database; readonly now: () => Date },
  headers: Headers,
): Promise<SignedIn | null> {
  const found = await auth.api.getSession({ headers })
  if (found === null) return null
  const { session } = found
  if (now().getTime() - session.createdAt.getTime() > absoluteSeconds * 1000) {
    await db.delete(sessions).where(eq(sessions.id, session.id))
    return null
  }
  return readUserOf(db, { userId: session.userId, sessionId: session.id })
}

/** Who is that at this moment? From the tables themselves: what an admin took away a second ago is gone now. */
export async function readUserOf(
  db: Readable,
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string },
): Promise<SignedIn | null> {
  const [user] = await db.select().from(users).where(eq(users.id, userId))
  if (user === undefined || user.disabled) return null
  return {
    id: user.id,
    userName: user.username ?? '',
    fullName: user.name,
    sessionId,
    grants: await readGrants(db, user.id),
  }
}

async function readGrants(db: Readable, user: string): Promise<readonly Grant[]> {
  const rows = await db.select().from(grants).where(eq(grants.user, user))
  return rows.flatMap(grantOf)
}

/** The table holds exactly one of unit and club, by its check. */
export function grantOf({ role, unit, club }: typeof grants.$inferSelect): readonly Grant[] {
  const scope: Scope | null =
    unit !== null ? { kind: 'unit', unit } : club !== null ? { kind: 'club', club } : null
  return scope === null ? [] : [{ role, scope }]
}

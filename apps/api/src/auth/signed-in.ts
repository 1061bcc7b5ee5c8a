import type { Grant, Scope } from '@lienthehe/domain'
import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { SignedIn } from '../context.ts'
import type { Database, Readable } from '../db/database.ts'
import { DatabaseBusy, databaseErrorOf, StorageFull } from '../db/errors.ts'
import { given, keepStatements } from '../db/kept-statements.ts'
import { grants, sessions, users } from '../db/schema/index.ts'
import { absoluteSeconds, idleSeconds, refreshSeconds } from './auth.ts'
import { readSessionToken, sessionCookieName } from './session-cookie.ts'

/** Whose session do these headers carry, and what may they do at this moment? `null` for nobody. */
export type ReadSignedIn = (headers: Headers) => Promise<SignedIn | null>

type StoredSession = typeof sessions.$inferSelect

// Every request begins with this statement: session, user and grants come in one, from the tables themselves, so that
// what an admin took away a second ago is gone now.
const statements = keepStatements((db) => ({
  ofSession: db
    .select({
      session: getTableColumns(sessions),
      user: getTableColumns(users),
      grant: getTableColumns(grants),
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(grants, eq(grants.user, users.id))
    .where(eq(sessions.token, sql.placeholder('token')))
    .orderBy(grants.id)
    .prepare(),
  ofUser: db
    .select({ user: getTableColumns(users), grant: getTableColumns(grants) })
    .from(users)
    .leftJoin(grants, eq(grants.user, users.id))
    .where(eq(users.id, sql.placeholder('user')))
    .orderBy(grants.id)
    .prepare(),
  refresh: db
    .update(sessions)
    .set({ expiresAt: given(sessions.expiresAt, 'expiresAt'), updatedAt: given(sessions.updatedAt, 'now') })
    .where(eq(sessions.id, sql.placeholder('id')))
    .prepare(),
  end: db
    .delete(sessions)
    .where(eq(sessions.id, sql.placeholder('id')))
    .prepare(),
}))

/** Reads the sessions that better-auth made, without its general machinery, which costs a request more than all the rest. */
export function createSessionReader({
  db,
  secret,
  secure,
  now,
}: {
  readonly db: Database
  readonly secret: string
  readonly secure: boolean
  readonly now: () => Date
}): ReadSignedIn {
  const cookie = { name: sessionCookieName(secure), secret }
  return async (headers) => {
    const token = readSessionToken(headers.get('cookie'), cookie)
    if (token === null) return null
    const rows = await statements(db).ofSession.all({ token })
    const [first] = rows
    if (first === undefined) return null
    const { session, user } = first
    if (!(await isAlive(db, session, now()))) return null
    return signedIn(user, { sessionId: session.id, granted: rows.map(({ grant }) => grant) })
  }
}

/** Who is that at this moment, whatever their session? */
export async function readUserOf(
  db: Readable,
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string },
): Promise<SignedIn | null> {
  const rows = await statements(db).ofUser.all({ user: userId })
  const [first] = rows
  return first === undefined
    ? null
    : signedIn(first.user, { sessionId, granted: rows.map(({ grant }) => grant) })
}

/** A session that was not used for long, or lasted too long however much it was used, is ended; any other lives on. */
async function isAlive(
  db: Database,
  { id, createdAt, expiresAt }: StoredSession,
  now: Date,
): Promise<boolean> {
  const time = now.getTime()
  if (expiresAt.getTime() < time || time - createdAt.getTime() > absoluteSeconds * 1000) {
    await unlessItCannotWrite(() => statements(db).end.run({ id }))
    return false
  }
  if (expiresAt.getTime() - idleSeconds * 1000 + refreshSeconds * 1000 <= time) {
    const later = new Date(time + idleSeconds * 1000)
    await unlessItCannotWrite(() => statements(db).refresh.run({ id, expiresAt: later, now }))
  }
  return true
}

/** On a full disk, or behind a slow writer, people can still read: the next request tries again. */
async function unlessItCannotWrite(write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const known = databaseErrorOf(error)
    if (!(known instanceof StorageFull || known instanceof DatabaseBusy)) throw error
  }
}

function signedIn(
  user: typeof users.$inferSelect,
  {
    sessionId,
    granted,
  }: { readonly sessionId: string; readonly granted: readonly (typeof grants.$inferSelect | null)[] },
): SignedIn | null {
  if (user.disabled) return null
  return {
    id: user.id,
    userName: user.username ?? '',
    fullName: user.name,
    sessionId,
    grants: granted.flatMap((grant) => (grant === null ? [] : grantOf(grant))),
  }
}

/** The table holds exactly one of unit and club, by its check. */
export function grantOf({ role, unit, club }: typeof grants.$inferSelect): readonly Grant[] {
  const scope: Scope | null =
    unit !== null ? { kind: 'unit', unit } : club !== null ? { kind: 'club', club } : null
  return scope === null ? [] : [{ role, scope }]
}

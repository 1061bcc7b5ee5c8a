import type { Grant, Scope } from '@lienthehe/domain/access'
import { needsSecondStep } from '@lienthehe/domain/access'
import { eq, getTableName, sql } from 'drizzle-orm'
import type { SignedIn } from '../context.ts'
import type { Database, Readable } from '../db/database.ts'
import { DatabaseBusy, databaseErrorOf, StorageFull } from '../db/errors.ts'
import { given, keepStatements } from '../db/kept-statements.ts'
import { grants, secondSteps, sessions, users } from '../db/schema/index.ts'
import { absoluteSeconds, idleSeconds, refreshSeconds } from './auth.ts'
import { createRecentlyUsed } from './recently-used.ts'
import { createTokenReader, sessionCookieName } from './session-cookie.ts'

/** How many sessions are remembered: about as many as are in use at once. */
const sessionsKept = 2_000

/** Reads the session in this `Cookie` header: whose it is, and what they may do now. `null`: there is no session. */
export type ReadSignedIn = (cookie: string | undefined) => Promise<SignedIn | null>

/** The tables that a session is read from. */
export const sessionTables = [sessions, users, grants, secondSteps].map(getTableName)

/** The columns of a user. A user has one row for each grant; a user without grants has one row with an empty grant. */
const whoAndWhat = {
  id: users.id,
  username: users.username,
  name: users.name,
  disabled: users.disabled,
  awaitsNewPassword: users.awaitsNewPassword,
  role: grants.role,
  unit: grants.unit,
  club: grants.club,
  project: grants.project,
  provesTwiceSince: secondSteps.confirmedAt,
}

// One statement reads the session, the user and the grants together.
const statements = keepStatements((db) => ({
  ofSession: db
    .select({
      session: sessions.id,
      createdAt: sessions.createdAt,
      expiresAt: sessions.expiresAt,
      ...whoAndWhat,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(grants, eq(grants.user, users.id))
    .leftJoin(secondSteps, eq(secondSteps.user, users.id))
    .where(eq(sessions.token, sql.placeholder('token')))
    .orderBy(grants.id)
    .prepare(),
  ofUser: db
    .select(whoAndWhat)
    .from(users)
    .leftJoin(grants, eq(grants.user, users.id))
    .leftJoin(secondSteps, eq(secondSteps.user, users.id))
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

/**
 * Reads the sessions that better-auth made, but without its code, which would take longer than the rest of a request.
 */
export function createSessionReader({
  db,
  secret,
  secure,
  requiresSecondStep,
  now,
  revision,
}: {
  readonly db: Database
  readonly secret: string
  readonly secure: boolean
  /** Whether admins and officers who should use a second step (a code) can do nothing until they have turned it on. */
  readonly requiresSecondStep: boolean
  readonly now: () => Date
  /** A number that changes once a session, a user or a right may have changed; `null`: unknown, see `sessionTables`. */
  readonly revision: () => number | null
}): ReadSignedIn {
  const tokenIn = createTokenReader({ name: sessionCookieName(secure), secret })
  const readRows = keepRows(db, revision)
  return async (cookie) => {
    const token = tokenIn(cookie)
    if (token === null) return null
    const rows = await readRows(token)
    const [first] = rows
    if (first === undefined) return null
    if (!(await isAlive(db, first, now()))) return null
    const user = signedIn(rows, first.session)
    if (user === null) return null
    const isHeldUp = user.awaitsNewPassword || (requiresSecondStep && user.awaitsSecondStep)
    return isHeldUp ? { ...user, grants: [] } : user
  }
}

/**
 * Looks up the rows of a session, as every request does. The rows are remembered until something is written to the
 * tables that they were read from, so a right that was taken away a second ago is already gone.
 */
function keepRows(db: Database, revision: () => number | null) {
  type Rows = Awaited<ReturnType<ReturnType<typeof statements>['ofSession']['all']>>
  const known = createRecentlyUsed<{ readonly rows: Rows; readonly revision: number }>(sessionsKept)
  return async (token: string): Promise<Rows> => {
    // The revision is read before the rows: if something is written meanwhile, the rows count as old.
    const now = revision()
    const kept = known.get(token)
    if (kept !== undefined && kept.revision === now) return kept.rows
    const rows = await statements(db).ofSession.all({ token })
    if (now !== null) known.set(token, { rows, revision: now })
    return rows
  }
}

/** The user as they are now, whatever their session. */
export async function readUserOf(
  db: Readable,
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string },
): Promise<SignedIn | null> {
  const rows = await statements(db).ofUser.all({ user: userId })
  return signedIn(rows, sessionId)
}

/** Is the session still alive? It has ended when it was not used for too long, or when its login is too long ago. */
async function isAlive(
  db: Database,
  {
    session: id,
    createdAt,
    expiresAt,
  }: Readonly<Record<'createdAt' | 'expiresAt', Date>> & { readonly session: string },
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

/**
 * Runs a write that may fail on a full disk or behind a slow writer. People can still read then, and the next request
 * tries the write again.
 */
async function unlessItCannotWrite(write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const known = databaseErrorOf(error)
    if (!(known instanceof StorageFull || known instanceof DatabaseBusy)) throw error
  }
}

type GrantRow = Pick<typeof grants.$inferSelect, 'role' | 'unit' | 'club' | 'project'>
type UserRow = Pick<
  typeof users.$inferSelect,
  'id' | 'username' | 'name' | 'disabled' | 'awaitsNewPassword'
> & { readonly provesTwiceSince: Date | null }

function signedIn(
  rows: readonly (UserRow & { readonly [Column in keyof GrantRow]: GrantRow[Column] | null })[],
  sessionId: string,
): SignedIn | null {
  const [user] = rows
  if (user === undefined || user.disabled) return null
  const granted = rows.flatMap(({ role, ...scope }) => (role === null ? [] : grantOf({ role, ...scope })))
  return {
    id: user.id,
    userName: user.username ?? '',
    fullName: user.name,
    sessionId,
    grants: granted,
    awaitsNewPassword: user.awaitsNewPassword,
    awaitsSecondStep: user.provesTwiceSince === null && needsSecondStep(granted),
  }
}

/** The grant of a row. A check of the table makes sure that a row has exactly one of unit, club and project. */
export function grantOf({ role, ...row }: GrantRow): readonly Grant[] {
  const scope = scopeOf(row)
  return scope === null ? [] : [{ role, scope }]
}

function scopeOf({ unit, club, project }: Omit<GrantRow, 'role'>): Scope | null {
  if (unit !== null) return { kind: 'unit', unit }
  if (club !== null) return { kind: 'club', club }
  return project === null ? null : { kind: 'project', project }
}

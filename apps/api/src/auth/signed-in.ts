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

/** As many sessions as are in use at once. */
const sessionsKept = 2_000

/** Whose session does this `Cookie` header carry, and what may they do at this moment? `null`: no session. */
export type ReadSignedIn = (cookie: string | undefined) => Promise<SignedIn | null>

/** The tables that a session is read from. */
export const sessionTables = [sessions, users, grants, secondSteps].map(getTableName)

/** One row for each grant; for a user without grants, one row without a grant. */
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

// Session, user and grants come in one statement.
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

/** Reads the sessions that better-auth made, without its general machinery, which costs a request more than all the rest. */
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
  /** Whether users who should prove their identity with a code can do nothing until they have turned it on. */
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
 * Every request looks up its session. The result is kept until something is written to the tables that it was read
 * from, so that a right taken away a second ago is gone now.
 */
function keepRows(db: Database, revision: () => number | null) {
  type Rows = Awaited<ReturnType<ReturnType<typeof statements>['ofSession']['all']>>
  const known = createRecentlyUsed<{ readonly rows: Rows; readonly revision: number }>(sessionsKept)
  return async (token: string): Promise<Rows> => {
    // Asked before the rows are read: what is written meanwhile makes them old.
    const now = revision()
    const kept = known.get(token)
    if (kept !== undefined && kept.revision === now) return kept.rows
    const rows = await statements(db).ofSession.all({ token })
    if (now !== null) known.set(token, { rows, revision: now })
    return rows
  }
}

/** Who is this user at this moment, whatever their session? */
export async function readUserOf(
  db: Readable,
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string },
): Promise<SignedIn | null> {
  const rows = await statements(db).ofUser.all({ user: userId })
  return signedIn(rows, sessionId)
}

/** A session that was not used for long, or that is too old in any case, has ended; any other continues. */
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

/** On a full disk, or behind a slow writer, people can still read: the next request tries again. */
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

/** The table holds exactly one of unit, club and project, by its check. */
export function grantOf({ role, ...row }: GrantRow): readonly Grant[] {
  const scope = scopeOf(row)
  return scope === null ? [] : [{ role, scope }]
}

function scopeOf({ unit, club, project }: Omit<GrantRow, 'role'>): Scope | null {
  if (unit !== null) return { kind: 'unit', unit }
  if (club !== null) return { kind: 'club', club }
  return project === null ? null : { kind: 'project', project }
}

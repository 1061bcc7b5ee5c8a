import type { Account, Grant, Scope } from '@lienthehe/domain/access'
import { and, eq, isNotNull, max } from 'drizzle-orm'
import { passwordMark } from '../auth/password-mark.ts'
import { grantOf } from '../auth/signed-in.ts'
import type { Readable, Transaction } from '../db/database.ts'
import { accounts, grants, secondSteps, sessions, users } from '../db/schema/index.ts'

export type StoredUser = Account & {
  readonly version: number
  /** Does the user's login need a code beside the password? */
  readonly provesTwice: boolean
  /** Did somebody else choose the user's password, and has the user not changed it yet? */
  readonly awaitsNewPassword: boolean
}

export type NewUser = Pick<StoredUser, 'id' | 'userName' | 'fullName' | 'grants' | 'awaitsNewPassword'> & {
  readonly passwordHash: string
}

/**
 * The authentication library requires an e-mail address for everybody. Nobody signs in with one here, so this address
 * does not exist.
 */
function placeholderEmail(userName: string): string {
  return `${userName}@users.example.org`
}

export async function readUsers(db: Readable): Promise<readonly StoredUser[]> {
  const [rows, granted] = [await db.select().from(users), await db.select().from(grants)]
  const proving = await db
    .select({ user: secondSteps.user })
    .from(secondSteps)
    .where(isNotNull(secondSteps.confirmedAt))
  const provingTwice = new Set(proving.map(({ user }) => user))
  const grantsOf = Map.groupBy(granted, ({ user }) => user)
  return rows.map(({ id, username, name, disabled, version, awaitsNewPassword }) => ({
    id,
    userName: username ?? '',
    fullName: name,
    disabled,
    version,
    awaitsNewPassword,
    provesTwice: provingTwice.has(id),
    grants: (grantsOf.get(id) ?? []).flatMap(grantOf),
  }))
}

/** For each user, the mark by which the history can verify the stored password: see `passwordMark`. */
export async function readPasswordMarks(db: Readable): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ user: accounts.userId, stored: accounts.password })
    .from(accounts)
    .where(eq(accounts.providerId, 'credential'))
  return new Map(rows.flatMap(({ user, stored }) => (stored === null ? [] : [[user, passwordMark(stored)]])))
}

/** When each user last used a session; users without a session are left out. */
export async function readLastSeen(db: Readable): Promise<ReadonlyMap<string, Date>> {
  const rows = await db
    .select({ user: sessions.userId, at: max(sessions.updatedAt) })
    .from(sessions)
    .groupBy(sessions.userId)
  return new Map(rows.flatMap(({ user, at }) => (at === null ? [] : [[user, at] as const])))
}

export async function insertUser(
  tx: Transaction,
  { id, userName, fullName, awaitsNewPassword, passwordHash, grants: granted }: NewUser,
  now: Date,
): Promise<void> {
  const made = { createdAt: now, updatedAt: now }
  await tx.insert(users).values({
    id,
    name: fullName,
    email: placeholderEmail(userName),
    emailVerified: false,
    awaitsNewPassword,
    username: userName,
    displayUsername: userName,
    ...made,
  })
  await tx.insert(accounts).values({
    id: `credential-${id}`,
    accountId: id,
    providerId: 'credential',
    userId: id,
    password: passwordHash,
    ...made,
  })
  await insertGrants(tx, id, granted)
}

export async function renameUser(
  tx: Transaction,
  { id, userName, fullName }: Pick<StoredUser, 'id' | 'userName' | 'fullName'>,
): Promise<void> {
  await tx
    .update(users)
    .set({
      name: fullName,
      email: placeholderEmail(userName),
      username: userName,
      displayUsername: userName,
    })
    .where(eq(users.id, id))
}

export async function replaceGrants(tx: Transaction, user: string, granted: readonly Grant[]): Promise<void> {
  await tx.delete(grants).where(eq(grants.user, user))
  await insertGrants(tx, user, granted)
}

/** Sets the user's next version and ends their sessions, because their rights may have changed. */
export async function touchUser(
  tx: Transaction,
  { id, version }: Pick<StoredUser, 'id' | 'version'>,
  change: { readonly disabled?: boolean },
  now: Date,
): Promise<boolean> {
  const changed = await tx
    .update(users)
    .set({ ...change, version: version + 1, updatedAt: now })
    .where(and(eq(users.id, id), eq(users.version, version)))
    .returning({ id: users.id })
  await tx.delete(sessions).where(eq(sessions.userId, id))
  return changed.length === 1
}

/** Sets a user's first password, which the user must change before doing anything else. */
export async function setFirstPassword(
  tx: Transaction,
  user: string,
  passwordHash: string,
  now: Date,
): Promise<void> {
  await tx
    .update(accounts)
    .set({ password: passwordHash, updatedAt: now })
    .where(and(eq(accounts.userId, user), eq(accounts.providerId, 'credential')))
  await tx.update(users).set({ awaitsNewPassword: true }).where(eq(users.id, user))
}

async function insertGrants(tx: Transaction, user: string, granted: readonly Grant[]): Promise<void> {
  if (granted.length === 0) return
  await tx.insert(grants).values(granted.map(({ role, scope }) => ({ user, role, ...columnsOf(scope) })))
}

function columnsOf(scope: Scope) {
  return {
    unit: scope.kind === 'unit' ? scope.unit : null,
    club: scope.kind === 'club' ? scope.club : null,
    project: scope.kind === 'project' ? scope.project : null,
  }
}

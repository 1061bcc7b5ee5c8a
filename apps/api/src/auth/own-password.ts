import { randomBytes } from 'node:crypto'
import type { WrongField } from '@lienthehe/domain'
import { and, eq, ne } from 'drizzle-orm'
import type { Context } from 'hono'
import { setSignedCookie } from 'hono/cookie'
import { z } from 'zod'
import { answerRefusal } from '../answer-refusal.ts'
import { appendAudit } from '../audit/append.ts'
import type { SignedIn } from '../context.ts'
import type { Database, Transaction } from '../db/database.ts'
import { accounts, sessions } from '../db/schema/index.ts'
import { type Auth, idleSeconds } from './auth.ts'
import { addressGroupOf } from './client-address.ts'
import { checkPassword, hashPassword, verifyPassword } from './passwords.ts'
import type { SignInDependencies } from './sign-in.ts'

const newPasswordSchema = z.object({ currentPassword: z.string().max(200), newPassword: z.string().max(200) })

/** Changes one's own password: asks for the old one, ends every other session and gives this one a new cookie. */
export async function changeOwnPassword(
  c: Context,
  { auth, readSignedIn, db, now, addressOf, limits }: SignInDependencies,
) {
  const parsed = newPasswordSchema.safeParse(await c.req.json().catch(() => null))
  if (!parsed.success) return wrong(c, { field: 'newPassword', problem: 'required' })
  const { currentPassword, newPassword } = parsed.data
  const problem = checkPassword(newPassword)
  if (problem !== null) return wrong(c, { field: 'newPassword', problem })
  const user = await readSignedIn(c.req.raw.headers)
  if (user === null) return answerRefusal(c, { reason: 'notSignedIn' })

  const { hash: storedHash, setAt: passwordSetAt } = await readPassword(db, user.id)
  const { userName, sessionId } = user
  // Whoever found an open session must not guess the old password at leisure.
  const attempt = { userName, passwordSetAt, address: addressGroupOf(addressOf(c)), known: sessionId }
  const admission = limits.admit(attempt, now())
  if (admission.kind === 'wait')
    return answerRefusal(c, { reason: 'tooManyAttempts', waitSeconds: admission.waitSeconds })
  if (storedHash === null || !(await verifyPassword(storedHash, currentPassword)))
    return wrong(c, { field: 'currentPassword', problem: 'invalid' })
  admission.succeeded()

  const change = { storedHash, passwordHash: await hashPassword(newPassword), token: newToken(), at: now() }
  const changed = await db.transaction((tx) => writePassword(tx, user, change))
  if (!changed) return wrong(c, { field: 'currentPassword', problem: 'invalid' })
  await setSessionCookie(c, auth, change.token)
  return c.json({})
}

async function readPassword(db: Database, userId: string) {
  const [found] = await db
    .select({ hash: accounts.password, setAt: accounts.updatedAt })
    .from(accounts)
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential')))
  return found ?? { hash: null, setAt: null }
}

type Change = {
  readonly storedHash: string
  readonly passwordHash: string
  readonly token: string
  readonly at: Date
}

/** The password, the sessions and the line of the audit, or nothing; false when the password was changed meanwhile. */
async function writePassword(
  tx: Transaction,
  { id, fullName: label, sessionId }: SignedIn,
  { storedHash, passwordHash, token, at }: Change,
): Promise<boolean> {
  const { rowsAffected } = await tx
    .update(accounts)
    .set({ password: passwordHash, updatedAt: at })
    .where(and(eq(accounts.userId, id), eq(accounts.password, storedHash)))
  if (rowsAffected !== 1) return false
  await tx.delete(sessions).where(and(eq(sessions.userId, id), ne(sessions.id, sessionId)))
  await tx.update(sessions).set({ token, updatedAt: at }).where(eq(sessions.id, sessionId))
  // That it was changed is on record; what it is, nowhere.
  const passwords = { before: { password: 'before' }, after: { password: 'after' } }
  const entry = {
    action: 'user.manage',
    subject: { kind: 'user', id },
    club: null,
    label,
    ...passwords,
  } as const
  await appendAudit(tx, { actor: id, at, entry })
  return true
}

/** As better-auth makes one: 32 characters that nobody guesses. */
function newToken(): string {
  return randomBytes(24).toString('base64url')
}

/** The cookie that better-auth would set for this token: both sign it the same way. */
async function setSessionCookie(c: Context, { options }: Auth, token: string): Promise<void> {
  const { name, attributes } = options.advanced.cookies.session_token
  await setSignedCookie(c, name, token, options.secret, { ...attributes, maxAge: idleSeconds })
}

function wrong(c: Context, field: WrongField) {
  return answerRefusal(c, { reason: 'invalidInput', fields: [field] })
}

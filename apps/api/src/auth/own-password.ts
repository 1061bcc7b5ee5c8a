import { randomBytes } from 'node:crypto'
import type { WrongField } from '@lienthehe/domain/refusals'
import { and, eq, ne } from 'drizzle-orm'
import type { Context } from 'hono'
import { setSignedCookie } from 'hono/cookie'
import { z } from 'zod'
import type { SignedIn } from '../context.ts'
import type { Transaction } from '../db/database.ts'
import { accounts, sessions, users } from '../db/schema/index.ts'
import { type Auth, idleSeconds } from './auth.ts'
import { answerWrong, appendOwnChange, askPasswordAgain } from './own-account.ts'
import { passwordMark } from './password-mark.ts'
import { checkPassword } from './password-strength.ts'
import { hashPassword } from './passwords.ts'
import type { SignInDependencies } from './sign-in.ts'

const newPasswordSchema = z.object({ currentPassword: z.string().max(200), newPassword: z.string().max(200) })

/**
 * Changes the user's own password. Asks for the old one, ends all other sessions of the user and gives this one a new
 * cookie.
 */
export async function changeOwnPassword(c: Context, dependencies: SignInDependencies) {
  const { auth, db, now } = dependencies
  const parsed = newPasswordSchema.safeParse(await c.req.json().catch(() => null))
  if (!parsed.success) return answerWrong(c, { field: 'newPassword', problem: 'required' })
  const { currentPassword, newPassword } = parsed.data
  const asked = await askPasswordAgain(c, dependencies, currentPassword, () => wrongWith(parsed.data))
  if (!asked.ok) return asked.answer

  const { user, storedHash } = asked
  const change = { storedHash, passwordHash: await hashPassword(newPassword), token: newToken(), at: now() }
  const changed = await db.transaction((tx) => writePassword(tx, user, change))
  if (!changed) return answerWrong(c, { field: 'currentPassword', problem: 'invalid' })
  await setSessionCookie(c, auth, change.token)
  return c.json({})
}

function wrongWith({
  currentPassword,
  newPassword,
}: z.infer<typeof newPasswordSchema>): readonly WrongField[] {
  const problem = newPassword === currentPassword ? 'passwordUnchanged' : checkPassword(newPassword)
  return problem === null ? [] : [{ field: 'newPassword', problem }]
}

type Change = {
  readonly storedHash: string
  readonly passwordHash: string
  readonly token: string
  readonly at: Date
}

/**
 * Changes the password and the sessions and adds a row to the audit, or changes nothing. Returns false if the password
 * was changed by another request meanwhile.
 */
async function writePassword(
  tx: Transaction,
  user: SignedIn,
  { storedHash, passwordHash, token, at }: Change,
): Promise<boolean> {
  const { id, sessionId } = user
  const changed = await tx
    .update(accounts)
    .set({ password: passwordHash, updatedAt: at })
    .where(and(eq(accounts.userId, id), eq(accounts.password, storedHash)))
    .returning({ id: accounts.id })
  if (changed.length !== 1) return false
  await tx.update(users).set({ awaitsNewPassword: false }).where(eq(users.id, id))
  await tx.delete(sessions).where(and(eq(sessions.userId, id), ne(sessions.id, sessionId)))
  await tx.update(sessions).set({ token, updatedAt: at }).where(eq(sessions.id, sessionId))
  // The row contains a digest of the stored hash, but never the password itself.
  const change = { before: { password: 'before' }, after: { password: passwordMark(passwordHash) } }
  await appendOwnChange(tx, user, change, at)
  return true
}

/** A session token as better-auth makes it: 32 random characters. */
function newToken(): string {
  return randomBytes(24).toString('base64url')
}

/** The cookie that better-auth would set for this token: both sign it the same way. */
async function setSessionCookie(c: Context, { options }: Auth, token: string): Promise<void> {
  const { name, attributes } = options.advanced.cookies.session_token
  await setSignedCookie(c, name, token, options.secret, { ...attributes, maxAge: idleSeconds })
}

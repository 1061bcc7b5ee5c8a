import type { WrongField } from '@lienthehe/domain/refusals'
import { and, eq } from 'drizzle-orm'
import type { Context } from 'hono'
import { answerRefusal } from '../answer-refusal.ts'
import { type AuditEntry, appendAudit } from '../audit/append.ts'
import type { SignedIn } from '../context.ts'
import type { Readable, Transaction } from '../db/database.ts'
import { accounts } from '../db/schema/index.ts'
import { addressGroupOf } from './client-address.ts'
import { verifyPassword } from './passwords.ts'
import type { SignInDependencies } from './sign-in.ts'

type AskedAgain =
  | { readonly ok: true; readonly user: SignedIn; readonly storedHash: string }
  | { readonly ok: false; readonly answer: Response }

/**
 * Checks the password that a signed-in user typed again, and returns the user: someone who finds an open session must
 * not be able to change how its owner signs in. `findWrong` reports what else is wrong with the input; it is only
 * called for a signed-in user. `answer` is the refusal to send: it names `currentPassword`, if that is wrong, and the
 * other problems.
 */
export async function askPasswordAgain(
  c: Context,
  { readSignedIn, db, now, addressOf, limits }: SignInDependencies,
  currentPassword: string,
  findWrong: () => readonly WrongField[] = () => [],
): Promise<AskedAgain> {
  const user = await readSignedIn(c.req.header('cookie'))
  if (user === null) return { ok: false, answer: answerRefusal(c, { reason: 'notSignedIn' }) }
  const { hash: storedHash, setAt: passwordSetAt } = await readPassword(db, user.id)
  const { userName, sessionId } = user
  // The limits of the login apply here too, so that the password cannot be guessed by trying often.
  const attempt = { userName, passwordSetAt, address: addressGroupOf(addressOf(c)), known: sessionId }
  const admission = limits.admit(attempt, now())
  if (admission.kind === 'wait') {
    const { waitSeconds } = admission
    return { ok: false, answer: answerRefusal(c, { reason: 'tooManyAttempts', waitSeconds }) }
  }
  const others = findWrong()
  if (storedHash === null || !(await verifyPassword(storedHash, currentPassword)))
    return { ok: false, answer: answerWrong(c, { field: 'currentPassword', problem: 'invalid' }, ...others) }
  admission.succeeded()
  if (others.length > 0) return { ok: false, answer: answerWrong(c, ...others) }
  return { ok: true, user, storedHash }
}

/** The answer that these fields are wrong. */
export function answerWrong(c: Context, ...fields: readonly WrongField[]): Response {
  return answerRefusal(c, { reason: 'invalidInput', fields })
}

/** Records in the history what a user changed about how they sign in. */
export async function appendOwnChange(
  tx: Transaction,
  { id, fullName }: Pick<SignedIn, 'id' | 'fullName'>,
  change: Pick<AuditEntry, 'before' | 'after'>,
  at: Date,
): Promise<void> {
  const subject = { kind: 'user', id }
  const entry = { action: 'user.manage', subject, club: null, label: fullName, ...change } as const
  await appendAudit(tx, { actor: id, at, entry })
}

async function readPassword(db: Readable, userId: string) {
  const [found] = await db
    .select({ hash: accounts.password, setAt: accounts.updatedAt })
    .from(accounts)
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential')))
  return found ?? { hash: null, setAt: null }
}

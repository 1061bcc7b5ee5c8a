import { and, eq, ne } from 'drizzle-orm'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { answerRefusal } from '../answer-refusal.ts'
import { answerWrong, appendOwnChange, askPasswordAgain } from '../auth/own-account.ts'
import type { SignInDependencies } from '../auth/sign-in.ts'
import type { SignedIn } from '../context.ts'
import type { Transaction } from '../db/database.ts'
import { sessions } from '../db/schema/index.ts'
import { beginSecondStep, confirmSecondStep, endSecondStep, readSecondStep, takeCode } from './queries.ts'
import { newRecoveryCodes } from './recovery-codes.ts'
import { addressOfSecret, newSecret } from './totp.ts'

const typedPassword = z.object({ currentPassword: z.string().max(200) })
const typedCode = z.object({ code: z.string().max(40) })

/** How somebody makes their login ask for a code as well, and stops it; always their own. */
export function secondStepRoutes(dependencies: SignInDependencies) {
  const app = new Hono()
  app.post('/begin', (c) => begin(c, dependencies))
  app.post('/confirm', (c) => confirm(c, dependencies))
  app.post('/end', (c) => end(c, dependencies))
  return app
}

/** A new secret, after the password; nothing is asked until a code of it was typed. */
async function begin(c: Context, dependencies: SignInDependencies) {
  const parsed = typedPassword.safeParse(await c.req.json().catch(() => null))
  if (!parsed.success) return answerWrong(c, { field: 'currentPassword', problem: 'required' })
  const asked = await askPasswordAgain(c, dependencies, parsed.data.currentPassword)
  if (!asked.ok) return asked.answer
  const { user } = asked
  const secret = newSecret()
  const begun = await dependencies.db.transaction((tx) => beginSecondStep(tx, user.id, secret))
  return begun
    ? c.json({ secret, address: addressOfSecret(secret, user.userName) })
    : answerRefusal(c, { reason: 'stale', currentVersion: 0 })
}

/** The first code: from now on one is asked. Answers with the recovery codes, which are shown this once. */
async function confirm(c: Context, { db, now, readSignedIn }: SignInDependencies) {
  const user = await readSignedIn(c.req.header('cookie'))
  if (user === null) return answerRefusal(c, { reason: 'notSignedIn' })
  const parsed = typedCode.safeParse(await c.req.json().catch(() => null))
  const code = parsed.success ? parsed.data.code : ''
  if (code.trim() === '') return answerWrong(c, { field: 'code', problem: 'required' })
  const codes = newRecoveryCodes()
  const confirmed = await db.transaction((tx) => writeConfirmed(tx, user, { code, codes, at: now() }))
  return confirmed ? c.json({ recoveryCodes: codes }) : answerWrong(c, { field: 'code', problem: 'invalid' })
}

async function writeConfirmed(
  tx: Transaction,
  user: SignedIn,
  { code, codes, at }: { readonly code: string; readonly codes: readonly string[]; readonly at: Date },
): Promise<boolean> {
  const begun = await readSecondStep(tx, user.id)
  if (begun === null || begun.confirmedAt !== null || !(await takeCode(tx, begun, code, at))) return false
  await confirmSecondStep(tx, user.id, codes, at)
  // Whoever signed in elsewhere with the password alone does so again, with a code.
  await tx.delete(sessions).where(and(eq(sessions.userId, user.id), ne(sessions.id, user.sessionId)))
  await appendOwnChange(tx, user, { before: { provesTwice: false }, after: { provesTwice: true } }, at)
  return true
}

/** No code is asked any more, after the password. */
async function end(c: Context, dependencies: SignInDependencies) {
  const { db, now } = dependencies
  const parsed = typedPassword.safeParse(await c.req.json().catch(() => null))
  if (!parsed.success) return answerWrong(c, { field: 'currentPassword', problem: 'required' })
  const asked = await askPasswordAgain(c, dependencies, parsed.data.currentPassword)
  if (!asked.ok) return asked.answer
  await db.transaction(async (tx) => {
    await endSecondStep(tx, asked.user.id)
    await appendOwnChange(
      tx,
      asked.user,
      { before: { provesTwice: true }, after: { provesTwice: false } },
      now(),
    )
  })
  return c.json({})
}

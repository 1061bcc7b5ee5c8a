import { and, eq, ne } from 'drizzle-orm'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { answerRefusal } from '../answer-refusal.ts'
import { answerWrong, appendOwnChange, askPasswordAgain } from '../auth/own-account.ts'
import type { SignInDependencies } from '../auth/sign-in.ts'
import type { SignedIn } from '../context.ts'
import type { Transaction } from '../db/database.ts'
import { sessions } from '../db/schema/index.ts'
import {
  beginSecondStep,
  confirmSecondStep,
  endSecondStep,
  readSecondStep,
  readTypedCode,
  type TypedCode,
  takeCode,
} from './queries.ts'
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes.ts'
import { addressOfSecret, newSecret } from './totp.ts'

const typedPassword = z.object({ currentPassword: z.string().max(200) })
const typedCode = z.object({ code: z.string().max(40) })

/** The addresses at which users turn the code for their own login on or off. */
export function secondStepRoutes(dependencies: SignInDependencies) {
  const app = new Hono()
  app.post('/begin', (c) => begin(c, dependencies))
  app.post('/confirm', (c) => confirm(c, dependencies))
  app.post('/end', (c) => end(c, dependencies))
  return app
}

/** Creates a new secret, after checking the password. The login needs no code until the user has typed one. */
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

/**
 * Accepts the first code: from now on the login needs one. Answers with the recovery codes, which are shown only this
 * once.
 */
async function confirm(c: Context, { db, now, readSignedIn }: SignInDependencies) {
  const user = await readSignedIn(c.req.header('cookie'))
  if (user === null) return answerRefusal(c, { reason: 'notSignedIn' })
  const parsed = typedCode.safeParse(await c.req.json().catch(() => null))
  const code = parsed.success ? parsed.data.code : ''
  if (code.trim() === '') return answerWrong(c, { field: 'code', problem: 'required' })
  const begun = await readSecondStep(db, user.id)
  if (begun === null) return answerWrong(c, { field: 'code', problem: 'invalid' })
  const typed = await readTypedCode(begun, code, now())
  // Checks the code first: if it is not from the app, the ten slow hashes below would be wasted.
  if (!('step' in typed)) return answerWrong(c, { field: 'code', problem: 'invalid' })
  const codes = newRecoveryCodes()
  const hashes = await Promise.all(codes.map((each) => hashOfRecoveryCode(user.id, each)))
  const confirming = { secret: begun.secret, typed, hashes, at: now() }
  const confirmed = await db.transaction((tx) => writeConfirmed(tx, user, confirming))
  return confirmed ? c.json({ recoveryCodes: codes }) : answerWrong(c, { field: 'code', problem: 'invalid' })
}

type Confirming = {
  readonly secret: string
  readonly typed: TypedCode
  readonly hashes: readonly string[]
  readonly at: Date
}

async function writeConfirmed(
  tx: Transaction,
  user: SignedIn,
  { secret, typed, hashes, at }: Confirming,
): Promise<boolean> {
  const begun = await readSecondStep(tx, user.id)
  // The code was checked before the transaction, with a secret that another window may have replaced since.
  if (begun === null || begun.confirmedAt !== null || begun.secret !== secret) return false
  if (!(await takeCode(tx, user.id, typed))) return false
  await confirmSecondStep(tx, user.id, hashes, at)
  // Ends the user's other sessions, which began with the password only: there the user must sign in again, with a code.
  await tx.delete(sessions).where(and(eq(sessions.userId, user.id), ne(sessions.id, user.sessionId)))
  await appendOwnChange(tx, user, { before: { provesTwice: false }, after: { provesTwice: true } }, at)
  return true
}

/** Turns the code off, after checking the password. */
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

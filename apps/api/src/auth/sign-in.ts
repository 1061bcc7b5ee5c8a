import { hasFirstPasswordEnded } from '@lienthehe/domain/access'
import { and, eq, isNotNull } from 'drizzle-orm'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { answerRefusal } from '../answer-refusal.ts'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import type { Database, Readable } from '../db/database.ts'
import { accounts, secondSteps, users } from '../db/schema/index.ts'
import { readTypedCode, type SecondStep, takeCode } from '../second-step/queries.ts'
import { type Auth, clientAddressHeader } from './auth.ts'
import { addressGroupOf } from './client-address.ts'
import { knownDeviceCookie, knownDeviceOf, knownDeviceSeconds } from './known-device.ts'
import type { LoginLimits } from './login-limits.ts'
import type { LoginTurns } from './login-turns.ts'
import { verifyPassword } from './passwords.ts'
import { renewHash } from './renew-hash.ts'
import type { ReadSignedIn } from './signed-in.ts'

const loginSchema = z.object({
  username: z.string().min(1).max(100),
  password: z.string().max(200),
  /** A code of the authenticator app, or a recovery code. It is empty until the server has asked for it. */
  code: z.string().max(40).default(''),
})

export type SignInDependencies = Pick<Services, 'db' | 'now'> & {
  readonly auth: Auth
  readonly readSignedIn: ReadSignedIn
  readonly addressOf: (c: Context) => string
  readonly limits: LoginLimits
  readonly turns: LoginTurns
}

/**
 * Signs somebody in, or refuses. It counts failures against the limits, checks strangers' passwords one after the
 * other, and writes nothing to the database before the password is right.
 */
export async function signIn(c: Context, { auth, db, now, addressOf, limits, turns }: SignInDependencies) {
  const parsed = loginSchema.safeParse(await c.req.json().catch(() => null))
  if (!parsed.success) return answerRefusal(c, { reason: 'wrongLogin' })
  const { username, password, code } = parsed.data
  const userName = username.trim().toLowerCase()
  const address = addressOf(c)
  const group = addressGroupOf(address)
  const { name: deviceCookie, attributes } = deviceCookieOf(auth)
  const known = knownDeviceOf(secretOf(auth), getCookie(c, deviceCookie), userName)

  const account = await readAccount(db, userName)
  const passwordSetAt = account?.setAt ?? null
  const admission = limits.admit({ userName, passwordSetAt, address: group, known }, now())
  if (admission.kind === 'wait')
    return answerRefusal(c, { reason: 'tooManyAttempts', waitSeconds: admission.waitSeconds })

  const turn = known === null ? turns.enter(group) : Promise.resolve(() => undefined)
  if (turn === null) {
    admission.withdrawn()
    return answerRefusal(c, { reason: 'busy' })
  }
  const leave = await turn
  try {
    if (account !== null && hasEnded(account, now())) {
      const isRight = account.hash !== null && (await verifyPassword(account.hash, password))
      if (isRight) admission.withdrawn()
      return answerRefusal(c, { reason: isRight ? 'firstPasswordEnded' : 'wrongLogin' })
    }
    if (account?.secondStep) {
      const lacking = await askForCode(
        { db, now: now() },
        { ...account, ...account.secondStep },
        { password, code },
      )
      // A user who typed the right password and has not been asked for the code yet has not failed.
      if (lacking === 'codeNeeded') admission.withdrawn()
      if (lacking !== null) return answerRefusal(c, { reason: lacking })
    }
    const headers = new Headers(c.req.raw.headers)
    headers.set(clientAddressHeader, address)
    const body = { username: userName, password }
    const answer = await auth.api.signInUsername({ body, headers, asResponse: true })
    if (!answer.ok) return answerRefusal(c, { reason: 'wrongLogin' })
    admission.succeeded()
    if (account !== null) await renewHash({ db, now }, account, password)
    // Only the cookie carries the session. better-auth also writes the token into the body of its answer, where scripts
    // could read it; that body is not sent.
    for (const cookie of answer.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
    setCookie(c, deviceCookie, knownDeviceCookie(secretOf(auth), userName), attributes)
    return c.json({})
  } catch (error) {
    // A full disk or a busy database does not mean that the password was wrong.
    admission.withdrawn()
    throw error
  } finally {
    leave()
  }
}

type Account = {
  readonly id: string
  readonly fullName: string
  readonly hash: string | null
  readonly setAt: Date
  /** Somebody else chose this password; the user may sign in with it once. */
  readonly isFirstPassword: boolean
  /** What is needed to check a code; `null`: no code is asked for, or nobody may sign in as this user anyway. */
  readonly secondStep: Pick<SecondStep, 'user' | 'secret'> | null
}

async function readAccount(db: Readable, userName: string): Promise<Account | null> {
  const [found] = await db
    .select({
      id: users.id,
      fullName: users.name,
      hash: accounts.password,
      setAt: accounts.updatedAt,
      disabled: users.disabled,
      awaitsNewPassword: users.awaitsNewPassword,
      step: secondSteps,
    })
    .from(users)
    .innerJoin(accounts, and(eq(accounts.userId, users.id), eq(accounts.providerId, 'credential')))
    .leftJoin(secondSteps, and(eq(secondSteps.user, users.id), isNotNull(secondSteps.confirmedAt)))
    .where(eq(users.username, userName))
  if (found === undefined) return null
  const { disabled, awaitsNewPassword, step, ...account } = found
  return { ...account, isFirstPassword: awaitsNewPassword && !disabled, secondStep: disabled ? null : step }
}

/** A first password that was not used in time no longer works, because slips with first passwords lie in drawers. */
function hasEnded({ isFirstPassword, setAt }: Account, now: Date): boolean {
  return isFirstPassword && hasFirstPasswordEnded({ givenOn: dateOf(setAt), today: dateOf(now) })
}

/**
 * Checks the password and then the code; returns what is wrong. A right code is used up. It is checked only once the
 * password is right.
 */
async function askForCode(
  { db, now }: { readonly db: Database; readonly now: Date },
  { hash, user, secret }: Pick<Account, 'hash'> & Pick<SecondStep, 'user' | 'secret'>,
  { password, code }: { readonly password: string; readonly code: string },
): Promise<'wrongLogin' | 'codeNeeded' | 'wrongCode' | null> {
  if (hash === null || !(await verifyPassword(hash, password))) return 'wrongLogin'
  if (code.trim() === '') return 'codeNeeded'
  const typed = await readTypedCode({ user, secret }, code, now)
  return (await db.transaction((tx) => takeCode(tx, user, typed))) ? null : 'wrongCode'
}

function deviceCookieOf({ options }: Auth) {
  const { secure } = options.advanced.defaultCookieAttributes
  return {
    name: secure ? '__Host-known-device' : 'known-device',
    attributes: {
      path: '/',
      httpOnly: true,
      sameSite: 'Strict',
      secure,
      maxAge: knownDeviceSeconds,
    } as const,
  }
}

function secretOf({ options }: Auth): string {
  return options.secret
}

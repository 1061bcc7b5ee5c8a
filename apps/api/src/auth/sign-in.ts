import { and, eq } from 'drizzle-orm'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { answerRefusal } from '../answer-refusal.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { accounts, users } from '../db/schema/index.ts'
import { type Auth, clientAddressHeader } from './auth.ts'
import { addressGroupOf } from './client-address.ts'
import { knownDeviceCookie, knownDeviceOf, knownDeviceSeconds } from './known-device.ts'
import type { LoginLimits } from './login-limits.ts'
import type { LoginTurns } from './login-turns.ts'
import type { ReadSignedIn } from './signed-in.ts'

const loginSchema = z.object({ username: z.string().min(1).max(100), password: z.string().max(200) })

export type SignInDependencies = Pick<Services, 'db' | 'now'> & {
  readonly auth: Auth
  readonly readSignedIn: ReadSignedIn
  readonly addressOf: (c: Context) => string
  readonly limits: LoginLimits
  readonly turns: LoginTurns
}

/** Signs somebody in, or says no: within the limits, one stranger's password after the other, and writing nothing before it is right. */
export async function signIn(c: Context, { auth, db, now, addressOf, limits, turns }: SignInDependencies) {
  const parsed = loginSchema.safeParse(await c.req.json().catch(() => null))
  if (!parsed.success) return answerRefusal(c, { reason: 'wrongLogin' })
  const userName = parsed.data.username.trim().toLowerCase()
  const address = addressOf(c)
  const group = addressGroupOf(address)
  const { name: deviceCookie, attributes } = deviceCookieOf(auth)
  const known = knownDeviceOf(secretOf(auth), getCookie(c, deviceCookie), userName)

  const passwordSetAt = await readPasswordSetAt(db, userName)
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
    const headers = new Headers(c.req.raw.headers)
    headers.set(clientAddressHeader, address)
    const body = { username: userName, password: parsed.data.password }
    const answer = await auth.api.signInUsername({ body, headers, asResponse: true })
    if (!answer.ok) return answerRefusal(c, { reason: 'wrongLogin' })
    admission.succeeded()
    // The session lives in its cookie alone: the token that better-auth also writes into the body is for no script.
    for (const cookie of answer.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
    setCookie(c, deviceCookie, knownDeviceCookie(secretOf(auth), userName), attributes)
    return c.json({})
  } catch (error) {
    // A full disk or a busy database says nothing about the password.
    admission.withdrawn()
    throw error
  } finally {
    leave()
  }
}

async function readPasswordSetAt(db: Readable, userName: string): Promise<Date | null> {
  const [found] = await db
    .select({ at: accounts.updatedAt })
    .from(users)
    .innerJoin(accounts, and(eq(accounts.userId, users.id), eq(accounts.providerId, 'credential')))
    .where(eq(users.username, userName))
  return found?.at ?? null
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

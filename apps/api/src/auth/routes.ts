import type { WrongField } from '@lienthehe/domain'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { appendAudit } from '../audit/append.ts'
import type { Services, SignedIn } from '../context.ts'
import type { Database } from '../db/database.ts'
import type { Refusal } from '../refusal.ts'
import { type Auth, clientAddressHeader } from './auth.ts'
import { admitLogin, forgetFailedLogins } from './login-throttle.ts'
import { checkPassword } from './passwords.ts'
import { readSignedIn } from './signed-in.ts'

/** Of everything that better-auth can do, what this server lets it do over HTTP. */
const otherPaths = ['/sign-out'] as const

const loginSchema = z.object({ username: z.string().min(1).max(100), password: z.string().max(200) })
const newPasswordSchema = z.object({ currentPassword: z.string().max(200), newPassword: z.string().max(200) })

export type AuthDependencies = Pick<Services, 'db' | 'now'> & {
  readonly auth: Auth
  readonly addressOf: (c: Context) => string
}

export function authRoutes({ auth, db, now, addressOf }: AuthDependencies) {
  /** better-auth trusts this one header for the client's address, so it is ours to write. */
  const forward = (c: Context, body: unknown) => {
    const request = c.req.raw
    const headers = new Headers(request.headers)
    headers.set(clientAddressHeader, addressOf(c))
    headers.delete('content-length')
    return auth.handler(
      new Request(request.url, { method: request.method, headers, body: JSON.stringify(body) }),
    )
  }

  const app = new Hono()

  app.post('/sign-in/username', async (c) => {
    const parsed = loginSchema.safeParse(await c.req.json().catch(() => null))
    if (!parsed.success) return c.json(refusalBody({ reason: 'wrongLogin' }), 401)
    const userName = parsed.data.username.trim().toLowerCase()
    const wait = await admitLogin(db, userName, now())
    if (wait > 0) return tooMany(c, wait)
    const answer = await forward(c, { username: userName, password: parsed.data.password })
    if (answer.ok) await forgetFailedLogins(db, userName)
    if (answer.ok) return withCookiesOf(c, answer)
    if (answer.status === 403) return answer
    if (answer.status === 429) return tooMany(c, secondsOf(answer))
    return c.json(refusalBody({ reason: 'wrongLogin' }), 401)
  })

  app.post('/change-password', async (c) => {
    const parsed = newPasswordSchema.safeParse(await c.req.json().catch(() => null))
    if (!parsed.success) return c.json(wrong({ field: 'newPassword', problem: 'required' }), 400)
    const problem = checkPassword(parsed.data.newPassword)
    if (problem !== null) return c.json(wrong({ field: 'newPassword', problem }), 400)
    const user = await readSignedIn({ auth, db, now }, c.req.raw.headers)
    if (user === null) return c.json(refusalBody({ reason: 'notSignedIn' }), 401)
    const answer = await forward(c, { ...parsed.data, revokeOtherSessions: true })
    if (answer.status === 429) return tooMany(c, secondsOf(answer))
    if (answer.status === 400) return c.json(wrong({ field: 'currentPassword', problem: 'invalid' }), 400)
    if (!answer.ok) return answer
    await recordOwnPassword(db, user, now())
    return withCookiesOf(c, answer)
  })

  for (const path of otherPaths) app.post(path, (c) => forward(c, {}))
  return app
}

/** That it was changed is on record; what it is, nowhere. */
async function recordOwnPassword(db: Database, { id, fullName: label }: SignedIn, at: Date): Promise<void> {
  const subject = { kind: 'user', id } as const
  const passwords = { before: { password: 'before' }, after: { password: 'after' } }
  const entry = { action: 'user.manage', subject, club: null, label, ...passwords } as const
  await db.transaction((tx) => appendAudit(tx, { actor: id, at, entry }))
}

/** The session lives in its cookie alone: the token that better-auth also writes into the body is for no script. */
function withCookiesOf(c: Context, answer: Response): Response {
  for (const cookie of answer.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
  return c.json({})
}

/** The library's own limits, per address. */
function secondsOf(answer: Response): number {
  return Number(answer.headers.get('x-retry-after') ?? 60)
}

function tooMany(c: Context, waitSeconds: number) {
  c.header('Retry-After', String(waitSeconds))
  return c.json(refusalBody({ reason: 'tooManyAttempts', waitSeconds }), 429)
}

function wrong(field: WrongField) {
  return refusalBody({ reason: 'invalidInput', fields: [field] })
}

function refusalBody(refusal: Refusal) {
  return { refusal, message: refusal.reason }
}

import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { type Context, Hono, type Next } from 'hono'
import { refusedAs } from '../answer-refusal.ts'
import { sessions } from '../db/schema/index.ts'
import type { Log } from '../log.ts'
import { secondStepRoutes } from '../second-step/routes.ts'
import { forgetScreens } from '../security.ts'
import { createLoginLimits } from './login-limits.ts'
import { createLoginTurns } from './login-turns.ts'
import { changeOwnPassword } from './own-password.ts'
import { endOwnSession } from './own-sessions.ts'
import { type SignInDependencies, signIn } from './sign-in.ts'
import type { ReadSignedIn } from './signed-in.ts'

export type AuthDependencies = Omit<SignInDependencies, 'limits' | 'turns'> & { readonly log: Log }

/** The routes for login, logout and passwords: only those functions of better-auth that this server needs. */
export function authRoutes(given: AuthDependencies) {
  const turns = createLoginTurns({ waitingMax: 40, waitingMaxEach: 20 })
  const dependencies = { ...given, limits: createLoginLimits(), turns }
  const app = new Hono()
  app.use('*', (c, next) => note(c, next, given))
  app.post('/sign-in/username', (c) => signIn(c, dependencies))
  app.post('/change-password', (c) => changeOwnPassword(c, dependencies))
  app.post('/end-session', (c) => endOwnSession(c, dependencies))
  app.route('/second-step', secondStepRoutes(dependencies))
  app.post('/sign-out', forgetScreens, (c) => signOut(c, dependencies))
  return app
}

/**
 * Logs every login, every change of a password and every end of a session with its outcome and, when it is proven, the
 * user. What a person typed is never logged.
 */
async function note(c: Context, next: Next, { log, readSignedIn }: AuthDependencies): Promise<void> {
  const before = await userIn(readSignedIn, c.req.header('cookie'))
  await next()
  const cookie = c.res.headers.getSetCookie().map((set) => set.split(';', 1)[0])
  const after = await userIn(readSignedIn, cookie.join('; '))
  log({
    requestId: randomUUID(),
    actor: after ?? before,
    procedure: `${c.req.method} ${c.req.path}`,
    outcome: c.get(refusedAs) ?? (c.res.ok ? 'done' : 'refused'),
  })
}

async function userIn(readSignedIn: ReadSignedIn, cookie: string | undefined): Promise<string | null> {
  return (await readSignedIn(cookie))?.id ?? null
}

/**
 * Ends the session, then lets better-auth remove its cookie. better-auth alone would remove the cookie and leave the
 * session alive.
 */
async function signOut(c: Context, { auth, readSignedIn, db }: AuthDependencies): Promise<Response> {
  const request = c.req.raw
  if (!request.headers.has('cookie')) return c.json({})
  const user = await readSignedIn(c.req.header('cookie'))
  if (user !== null) await db.delete(sessions).where(eq(sessions.id, user.sessionId))
  const headers = new Headers(request.headers)
  headers.delete('content-length')
  return auth.handler(new Request(request.url, { method: 'POST', headers, body: '{}' }))
}

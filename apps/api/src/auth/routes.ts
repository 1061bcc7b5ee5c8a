import { eq } from 'drizzle-orm'
import { type Context, Hono } from 'hono'
import { sessions } from '../db/schema/index.ts'
import { secondStepRoutes } from '../second-step/routes.ts'
import { forgetScreens } from '../security.ts'
import { createLoginLimits } from './login-limits.ts'
import { createLoginTurns } from './login-turns.ts'
import { changeOwnPassword } from './own-password.ts'
import { endOwnSession } from './own-sessions.ts'
import { type SignInDependencies, signIn } from './sign-in.ts'

export type AuthDependencies = Omit<SignInDependencies, 'limits' | 'turns'>

/** Of everything that better-auth can do, what this server lets it do over HTTP. */
export function authRoutes(given: AuthDependencies) {
  const turns = createLoginTurns({ waitingMax: 40, waitingMaxEach: 20 })
  const dependencies = { ...given, limits: createLoginLimits(), turns }
  const app = new Hono()
  app.post('/sign-in/username', (c) => signIn(c, dependencies))
  app.post('/change-password', (c) => changeOwnPassword(c, dependencies))
  app.post('/end-session', (c) => endOwnSession(c, dependencies))
  app.route('/second-step', secondStepRoutes(dependencies))
  app.post('/sign-out', forgetScreens, (c) => signOut(c, dependencies))
  return app
}

/** Ends the session, then takes its cookie back; better-auth alone would take back the cookie of one that lives on. */
async function signOut(c: Context, { auth, readSignedIn, db }: AuthDependencies): Promise<Response> {
  const request = c.req.raw
  if (!request.headers.has('cookie')) return c.json({})
  const user = await readSignedIn(request.headers)
  if (user !== null) await db.delete(sessions).where(eq(sessions.id, user.sessionId))
  const headers = new Headers(request.headers)
  headers.delete('content-length')
  return auth.handler(new Request(request.url, { method: 'POST', headers, body: '{}' }))
}

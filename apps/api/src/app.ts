import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { getConnInfo } from '@hono/node-server/conninfo'
import { serveStatic } from '@hono/node-server/serve-static'
import { assessPlan, defaultAsOf } from '@lienthehe/domain'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Auth } from './auth/auth.ts'
import { authRoutes } from './auth/routes.ts'
import { readSignedIn } from './auth/signed-in.ts'
import { dateOf } from './calendar/today.ts'
import type { RequestContext, Services } from './context.ts'
import { publicRoutes } from './public/routes.ts'
import type { PublicSources } from './public/sources.ts'
import { httpStatusOf, Refused } from './refused.ts'
import { type ReadRoster, rosterUpload } from './rosters/upload.ts'
import { appRouter } from './router.ts'
import { adminHeaders, sameOriginOnly } from './security.ts'
import { isIllustration } from './setup/instance.ts'

export type AppDependencies = {
  readonly services: Services
  readonly auth: Auth
  readonly readRoster: ReadRoster
  readonly readWidgetScript: PublicSources['readWidgetScript']
  /** The built web admin. */
  readonly webFolder: string
  /** The address under which others reach this server; `null`: the one they asked. */
  readonly origin: string | null
  /** Whether work can be taken on: false while stopping. */
  readonly isReady: () => boolean
  readonly log: (entry: LogEntry) => void
}

/** One line of the log: what happened, never whose data. */
export type LogEntry = {
  readonly requestId: string
  readonly actor: string | null
  readonly procedure: string
  readonly outcome: string
  readonly error?: unknown
}

const bodyBytesMax = 1_000_000

/** All that the server answers, on one port. */
export function createApp(dependencies: AppDependencies) {
  const { services, auth, readRoster, readWidgetScript, origin, isReady, log } = dependencies
  const app = new Hono()
  const contextOf = async (c: Context): Promise<RequestContext> => ({
    ...services,
    user: await readSignedIn({ auth, db: services.db, now: services.now }, c.req.raw.headers),
    requestId: randomUUID(),
  })

  app.onError((error, c) => {
    const requestId = randomUUID()
    log({ requestId, actor: null, procedure: `${c.req.method} ${c.req.path}`, outcome: 'internal', error })
    return c.json({ message: 'internal', requestId }, 500)
  })

  app.get('/healthz', (c) => c.text('ok'))
  app.get('/readyz', (c) => (isReady() ? c.text('ready') : c.text('not ready', 503)))

  app.route('/', publicRoutes({ readProgress: () => readProgress(services), readWidgetScript, origin }))

  app.use('/api/*', sameOriginOnly, noStore)
  app.route('/api/rosters', rosterUpload({ contextOf, readRoster }))
  app.use(
    '/api/*',
    bodyLimit({ maxSize: bodyBytesMax, onError: (c) => c.json({ message: 'fileTooLarge' }, 413) }),
  )
  app.route(
    '/api/auth',
    authRoutes({
      auth,
      db: services.db,
      now: services.now,
      addressOf: (c) => getConnInfo(c).remote.address ?? '',
    }),
  )
  app.all('/api/trpc/*', (c) =>
    fetchRequestHandler({
      endpoint: '/api/trpc',
      req: c.req.raw,
      router: appRouter,
      maxBatchSize: 20,
      createContext: () => contextOf(c),
      responseMeta: ({ errors }) => {
        const refused = errors.find((error) => error instanceof Refused)
        if (refused === undefined || errors.length > 1) return {}
        const status = httpStatusOf(refused.refusal)
        return status === 503 ? { status, headers: { 'retry-after': '2' } } : { status }
      },
      onError: ({ error, path = '', ctx }) => {
        const outcome = error instanceof Refused ? error.refusal.reason : error.code
        const entry = {
          requestId: ctx?.requestId ?? '',
          actor: ctx?.user?.id ?? null,
          procedure: path,
          outcome,
        }
        log(outcome === 'INTERNAL_SERVER_ERROR' ? { ...entry, error: error.cause ?? error } : entry)
      },
    }),
  )
  app.all('/api/*', (c) => c.json({ message: 'notFound' }, 404))

  app.use('*', adminHeaders)
  app.use('/assets/*', async (c, next) => {
    await next()
    // Their names carry a hash of what is in them.
    if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable')
  })
  app.use('*', serveStatic({ root: dependencies.webFolder }))
  app.get('*', serveStatic({ path: join(dependencies.webFolder, 'index.html') }))
  return app
}

/** Personal data is in no cache. */
async function noStore(c: Context, next: () => Promise<void>): Promise<void> {
  await next()
  c.header('Cache-Control', 'private, no-store')
  c.header('X-Content-Type-Options', 'nosniff')
}

/** Where the plan stands today, or stood on its last day. */
async function readProgress({ plan, register, units, db, now }: Services) {
  const asOf = defaultAsOf(plan, dateOf(now()))
  return {
    plan,
    assessment: assessPlan(plan, await register.asOf(asOf), asOf),
    units: units.all,
    illustration: await isIllustration(db),
  }
}

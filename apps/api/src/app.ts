import { randomUUID } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import { assessPlan, defaultAsOf } from '@lienthehe/domain'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Auth } from './auth/auth.ts'
import { authRoutes } from './auth/routes.ts'
import { readSignedIn } from './auth/signed-in.ts'
import { dateOf } from './calendar/today.ts'
import type { RequestContext, Services } from './context.ts'
import type { Log } from './log.ts'
import { packedForOurPages } from './packing.ts'
import { publicRoutes } from './public/routes.ts'
import type { PublicSources } from './public/sources.ts'
import { type ReadRoster, rosterUpload } from './rosters/upload.ts'
import { plainlyAndSafely, sameOriginOnly } from './security.ts'
import { isIllustration } from './setup/instance.ts'
import { answerTrpc } from './trpc-handler.ts'
import { webPages } from './web-pages.ts'

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
  readonly log: Log
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
    c.header('Cache-Control', 'no-store')
    return c.json({ message: 'internal', requestId }, 500)
  })

  app.use('*', plainlyAndSafely)
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
  app.use('/api/trpc/*', packedForOurPages)
  app.all('/api/trpc/*', (c) => answerTrpc(c.req.raw, () => contextOf(c), log))
  app.all('/api/*', (c) => c.json({ message: 'notFound' }, 404))

  app.route('/', webPages(dependencies.webFolder))
  return app
}

/** Personal data is in no cache. */
async function noStore(c: Context, next: () => Promise<void>): Promise<void> {
  await next()
  c.header('Cache-Control', 'private, no-store')
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

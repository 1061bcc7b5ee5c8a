import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { answerError } from './answer-error.ts'
import { askedBy } from './asker.ts'
import { type AttachmentDownloadDependencies, attachmentDownload } from './attachments/download.ts'
import { attachmentUpload } from './attachments/upload.ts'
import type { Auth } from './auth/auth.ts'
import type { ClientAddress } from './auth/client-address.ts'
import { authRoutes } from './auth/routes.ts'
import type { ReadSignedIn } from './auth/signed-in.ts'
import { limitBody } from './body-limit.ts'
import { cutOffUpload } from './books/cut-off-upload.ts'
import { checkpointRoutes } from './checkpoints/routes.ts'
import type { RequestContext, Services } from './context.ts'
import { exportRoutes } from './exports/routes.ts'
import type { Log } from './log.ts'
import { nationRoutes } from './nation/routes.ts'
import { operationsRoutes } from './operations/routes.ts'
import { securityTextRoutes } from './operations/security-contact.ts'
import type { OperationsStatus } from './operations/status.ts'
import { packedForOurPages } from './packing.ts'
import { documentRoutes } from './plan/documents.ts'
import { readLetters } from './public/letters.ts'
import { createPublicPlans } from './public/read-plans.ts'
import { publicRoutes } from './public/routes.ts'
import type { PublicSources } from './public/sources.ts'
import { questionsAhead } from './questions-ahead.ts'
import type { Readiness } from './readiness.ts'
import { onReadingThread } from './reading-thread/on-reading-thread.ts'
import type { ReadingThread } from './reading-thread/reading-thread.ts'
import { previewPage } from './releases/preview-page.ts'
import type { RequestsUnderWay } from './requests-under-way.ts'
import { reviewRoutes } from './reviews/routes.ts'
import type { FileReaders } from './rosters/read-in-worker.ts'
import { rosterUpload } from './rosters/upload.ts'
import { type Acknowledge, guardRequests } from './scrub/guard-requests.ts'
import type { DatabaseWatch } from './scrub/watch.ts'
import { keptByNobody, plainlyAndSafely, sameOriginOnly } from './security.ts'
import { answerTrpc } from './trpc-handler.ts'
import { webPages } from './web-pages.ts'

export type AppDependencies = {
  readonly services: Services
  readonly auth: Auth
  readonly readSignedIn: ReadSignedIn
  readonly files: FileReaders
  readonly attachments: AttachmentDownloadDependencies['attachments']
  readonly readWidgetScript: PublicSources['readWidgetScript']
  /** The folder with the built web admin. */
  readonly webFolder: string
  /** The address under which browsers reach this server; `null`: the address in their request. */
  readonly origin: string | null
  /** The contact that security.txt names; `null`: it names none. */
  readonly securityContact: string | null
  readonly clientAddress: ClientAddress
  readonly acknowledge: Acknowledge
  readonly watch: DatabaseWatch
  readonly underWay: RequestsUnderWay
  /**
   * Reads the state of the running server for its operators; it gives `null` when the database is on another machine.
   */
  readonly readStatus: () => OperationsStatus | null
  readonly readiness: Readiness
  /** The reading thread; `null`: there is none, and this thread answers everything. */
  readonly reading: ReadingThread | null
  readonly log: Log
}

/** All routes of the server, on one port. */
export function createApp(dependencies: AppDependencies) {
  const { services, auth, readSignedIn, files, readWidgetScript, origin, log } = dependencies
  const app = new Hono()
  const addressOf = (c: Context) =>
    dependencies.clientAddress(getConnInfo(c).remote.address ?? '', c.req.header('x-forwarded-for'))
  const contextOf = (c: Context) =>
    askedBy(dependencies, {
      cookie: c.req.header('cookie'),
      socketAddress: getConnInfo(c).remote.address ?? '',
      forwardedFor: c.req.header('x-forwarded-for'),
    })

  app.onError(answerError(log))
  app.use('*', plainlyAndSafely, asError)
  app.get('/healthz', (c) => c.text('ok'))
  app.get('/readyz', async (c) => {
    const problem = await dependencies.readiness()
    return problem === null ? c.text('ready') : c.text(problem, 503)
  })
  app.use('*', dependencies.underWay.middleware, guardRequests(dependencies.watch, dependencies.acknowledge))

  // These come before the public figures, which answer every other address under `/public/v1`.
  app.route('/', checkpointRoutes(services, origin))
  app.route('/', nationRoutes(services))
  const readPlans = createPublicPlans(services)
  app.route(
    '/',
    publicRoutes({
      readPlans,
      releases: services.releases,
      readWidgetScript,
      letters: readLetters(dependencies.webFolder),
      origin,
    }),
  )

  // These come before the rule that nothing is cached: the documents are the same for everybody and never change.
  app.route('/api/documents', documentRoutes(services))
  app.use('/api/*', sameOriginOnly, noStore)
  app.route('/api/rosters', rosterUpload({ contextOf, readRoster: files.readRoster }))
  app.route('/api/cut-offs', cutOffUpload({ contextOf, readCutOff: files.readCutOff }))
  app.route('/', onReadingThread(dependencies.reading, contextOf))
  app.route('/api/releases', previewPage({ contextOf }))
  app.route('/api/reviews', reviewRoutes({ contextOf }))
  const papers = { contextOf, attachments: dependencies.attachments }
  app.route('/api/attachments', attachmentUpload(papers))
  app.route('/api/attachments', attachmentDownload(papers))
  app.route('/api/exports', exportRoutes({ contextOf }))
  app.use('/api/*', limitBody)
  app.route(
    '/api/auth',
    authRoutes({ auth, readSignedIn, db: services.db, now: services.now, addressOf, log }),
  )
  app.use('/api/trpc/*', packedForOurPages)
  app.all('/api/trpc/*', (c) => answerTrpc(c.req.raw, () => contextOf(c), log))
  app.all('/api/*', (c) => c.json({ message: 'notFound' }, 404))

  app.route('/', operationsRoutes({ contextOf, readStatus: dependencies.readStatus }))
  const { securityContact: contact } = dependencies
  app.route('/', securityTextRoutes({ contact, origin, now: services.now }))
  const pages = screensIn(dependencies.webFolder, contextOf)
  app.all('*', (c) => pages.fetch(c.req.raw, c.env))
  return app
}

/**
 * The screens are a separate Hono app: several of their patterns can match one address, and in the same app this would
 * slow down the routing of every request.
 */
function screensIn(folder: string, contextOf: (c: Context) => Promise<RequestContext>) {
  return webPages(folder, (c, screen) => questionsAhead(c, screen, contextOf)).onError((error) => {
    throw error
  })
}

/** Hono passes only errors to `onError`, so this turns anything else that is thrown into an error. */
async function asError(_: Context, next: () => Promise<void>): Promise<void> {
  try {
    await next()
  } catch (thrown) {
    throw thrown instanceof Error
      ? thrown
      : new Error('Something was thrown that is no error.', { cause: thrown })
  }
}

async function noStore(c: Context, next: () => Promise<void>): Promise<void> {
  await next()
  c.res.headers.set('Cache-Control', keptByNobody)
}

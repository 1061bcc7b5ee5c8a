import { Hono } from 'hono'
import { answerError } from '../answer-error.ts'
import type { RequestContext, Services } from '../context.ts'
import { exportRoutes } from '../exports/routes.ts'
import type { LogEntry } from '../log.ts'
import { previewPage } from '../releases/preview-page.ts'
import { reviewRoutes } from '../reviews/routes.ts'
import { answerTrpc } from '../trpc-handler.ts'
import type { ReadingAnswer, ReadingQuestion } from './messages.ts'

type Asked = { readonly context: RequestContext; readonly log: (entry: LogEntry) => void }

/** Answers requests with services that can only read. The answers are the same as those of the app. */
export function createReadingAnswers(
  services: Services,
): (question: ReadingQuestion) => Promise<ReadingAnswer> {
  const app = appOfReading()
  return async ({ url, now, ...asker }) => {
    await services.follow?.()
    const viewings: ReadingAnswer['viewings'][number][] = []
    const logged: LogEntry[] = []
    const context = {
      ...services,
      ...asker,
      now: () => new Date(now),
      viewings: { note: (shown: (typeof viewings)[number]) => void viewings.push(shown), flush: noFlush },
    }
    const env: Asked = { context, log: (entry) => void logged.push(entry) }
    const answer = await app.fetch(new Request(`http://localhost${url}`), env)
    const body = new Uint8Array(await answer.arrayBuffer())
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body, viewings, logged }
  }
}

function appOfReading() {
  const contextOf = async ({ env }: { readonly env: Asked }) => env.context
  const app = new Hono<{ Bindings: Asked }>()
  app.onError((error, c) => answerError(c.env.log)(error, c))
  app.route('/api/exports', exportRoutes({ contextOf }))
  app.route('/api/releases', previewPage({ contextOf }))
  app.route('/api/reviews', reviewRoutes({ contextOf }))
  app.all('/api/trpc/*', (c) => answerTrpc(c.req.raw, () => contextOf(c), c.env.log))
  return app
}

async function noFlush(): Promise<void> {
  throw new Error('What was noted here goes back with the answer.')
}

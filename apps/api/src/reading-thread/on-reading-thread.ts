import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { namesReadingMuch } from '../calls/asked.ts'
import type { RequestContext } from '../context.ts'
import type { ReadingThread } from './reading-thread.ts'

/**
 * Sends requests that read much to the reading thread, before the app sees them: for files to save, and for procedures
 * that read much. `null`: there is no reading thread, and the next handler answers.
 */
export function onReadingThread(
  reading: ReadingThread | null,
  contextOf: (c: Context) => Promise<RequestContext>,
): Hono {
  const elsewhere: MiddlewareHandler = async (c, next) => {
    if (reading === null || c.req.method !== 'GET') return next()
    const context = await contextOf(c)
    // Users who are not signed in are refused here, so that they cannot start a thread.
    if (context.user === null) return next()
    const { pathname, search } = new URL(c.req.url)
    const { status, headers, body } = await reading.answer(pathname + search, context)
    return new Response(body, { status, headers })
  }
  return new Hono()
    .use('/api/reviews/:number/:file{report\\.docx|annex\\.xlsx|snapshot\\.json}', elsewhere)
    .use('/api/exports/*', elsewhere)
    .use('/api/releases/preview', elsewhere)
    .use('/api/trpc/:calls', (c, next) =>
      namesReadingMuch(c.req.param('calls')) ? elsewhere(c, next) : next(),
    )
}

import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { namesReadingMuch } from '../calls/asked.ts'
import type { RequestContext } from '../context.ts'
import type { ReadingThread } from './reading-thread.ts'

/**
 * Handles the addresses that read much before the app does: files to save, and requests that do not have the form of
 * our own client. `null`: there is no thread, and the next handler answers.
 */
export function onReadingThread(
  reading: ReadingThread | null,
  contextOf: (c: Context) => Promise<RequestContext>,
): Hono {
  const elsewhere: MiddlewareHandler = async (c, next) => {
    if (reading === null || c.req.method !== 'GET') return next()
    const context = await contextOf(c)
    // Strangers are refused here: they start no thread.
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

import type { Context, MiddlewareHandler } from 'hono'
import type { RequestContext } from '../context.ts'
import type { ReadingThread } from './reading-thread.ts'

/** What is read at these addresses is answered by the thread, if there is one; what is sent to them goes on. */
export function onReadingThread(
  reading: ReadingThread | null,
  contextOf: (c: Context) => Promise<RequestContext>,
): MiddlewareHandler {
  return async (c, next) => {
    if (reading === null || c.req.method !== 'GET') return next()
    const context = await contextOf(c)
    // Strangers are refused here: they start no thread.
    if (context.user === null) return next()
    const { pathname, search } = new URL(c.req.url)
    const { status, headers, body } = await reading.answer(pathname + search, context)
    return new Response(body, { status, headers })
  }
}

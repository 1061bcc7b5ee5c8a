import type { Context, MiddlewareHandler } from 'hono'
import type { Log } from '../log.ts'
import type { DatabaseWatch } from './watch.ts'

/**
 * Serves nobody from a wrong database, and looks again before a change is acknowledged. How far the history reaches
 * is written down outside between the change and its answer, so that the outside is never ahead.
 */
export function guardRequests(
  watch: DatabaseWatch,
  { noteHead }: { readonly noteHead: () => Promise<void> },
  log: Log,
): MiddlewareHandler {
  return async (c, next) => {
    if (watch.wrong() !== null) return refusal(c, watch)
    await next()
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return undefined
    if (watch.wrong() !== null) {
      // Nothing of the answer that is taken back goes out, its cookies included.
      c.res = undefined
      c.res = refusal(c, watch)
      return undefined
    }
    try {
      await noteHead()
    } catch (error) {
      // The change is on disk and stays acknowledged: the inside may be ahead of what is written outside.
      log({ requestId: '', actor: null, procedure: 'database', outcome: 'head not noted', error })
    }
    return undefined
  }
}

/** A whole answer of its own: the context may hold none to add headers to. */
function refusal(c: Context, watch: DatabaseWatch): Response {
  const { vi, en } = watch.wrong() ?? { vi: '', en: '' }
  const answered = { status: 503, headers: { 'Cache-Control': 'no-store' } }
  if (c.req.path.startsWith('/api/')) return Response.json({ message: 'wrongDatabase', vi, en }, answered)
  const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Liên Thế Hệ</title><p>${vi}</p><p lang="en">${en}</p></html>`
  return new Response(page, {
    ...answered,
    headers: { ...answered.headers, 'Content-Type': 'text/html; charset=UTF-8' },
  })
}

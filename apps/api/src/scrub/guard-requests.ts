import type { Context, MiddlewareHandler } from 'hono'
import type { Log } from '../log.ts'
import type { DatabaseWatch, Words } from './watch.ts'

/** The check between a change and its answer: returns why the change must not be acknowledged, or `null`. */
export type Acknowledge = () => Promise<Words | null>

/**
 * Checks the database again before a change is acknowledged. The number of the last change is also written outside the
 * database, after the change and before its answer, so that the outside is never ahead of the database.
 */
export function createAcknowledge(
  watch: Pick<DatabaseWatch, 'wrong'>,
  { noteHead }: { readonly noteHead: () => Promise<void> },
  log: Log,
): Acknowledge {
  let asked: Promise<Words | null> | null = null
  const look = async () => {
    // Changes that are written to disk together are acknowledged together: one check serves all requests that wait for
    // it.
    await null
    asked = null
    const wrong = watch.wrong()
    if (wrong !== null) return wrong
    try {
      await noteHead()
    } catch (error) {
      // The change is on disk and is acknowledged. The database may be ahead of what is recorded outside.
      log({ requestId: '', actor: null, procedure: 'database', outcome: 'head not noted', error })
    }
    return null
  }
  return () => {
    asked ??= look()
    return asked
  }
}

/** Answers nobody from a wrong database, and does not acknowledge a change that may have been lost. */
export function guardRequests(
  watch: Pick<DatabaseWatch, 'wrong'>,
  acknowledge: Acknowledge,
): MiddlewareHandler {
  return async (c, next) => {
    const wrong = watch.wrong()
    if (wrong !== null) return refusal(c, wrong)
    await next()
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return undefined
    const lost = await acknowledge()
    if (lost === null) return undefined
    // Discards the whole answer, including its cookies.
    c.res = undefined
    c.res = refusal(c, lost)
    return undefined
  }
}

/** The answer to programs when the server's database is wrong. */
export function wrongDatabase({ vi, en }: Words) {
  const headers = { 'Cache-Control': 'no-store' }
  return { status: 503, headers, said: { message: 'wrongDatabase', vi, en } } as const
}

/** A new and complete answer, because the context may have none to which headers could be added. */
function refusal(c: Context, wrong: Words): Response {
  const { said, ...answered } = wrongDatabase(wrong)
  const { vi, en } = wrong
  if (c.req.path.startsWith('/api/')) return Response.json(said, answered)
  const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Liên Thế Hệ</title><p>${vi}</p><p lang="en">${en}</p></html>`
  return new Response(page, {
    ...answered,
    headers: { ...answered.headers, 'Content-Type': 'text/html; charset=UTF-8' },
  })
}

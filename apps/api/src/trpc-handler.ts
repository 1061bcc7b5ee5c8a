import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { callsMost } from './calls/asked.ts'
import { noteFailed, refusedInHttp } from './calls/outcome.ts'
import type { RequestContext } from './context.ts'
import type { Log } from './log.ts'
import { appRouter } from './router.ts'

/**
 * Answers tRPC calls that do not have the usual form of our client (see `calls/front.ts`), and reports what is wrong
 * with them.
 */
export function answerTrpc(
  request: Request,
  createContext: () => Promise<RequestContext>,
  log: Log,
): Promise<Response> {
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    maxBatchSize: callsMost,
    createContext,
    responseMeta: ({ errors }) => refusedInHttp(errors),
    onError: ({ error, path, ctx }) => noteFailed(log, error, { path, ctx }),
  })
}

import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import type { RequestContext } from './context.ts'
import type { Log } from './log.ts'
import { httpStatusOf, Refused } from './refused.ts'
import { appRouter } from './router.ts'

/** Every call of the admin; a refusal answers with its own status and is no error of the server. */
export function answerTrpc(
  request: Request,
  createContext: () => Promise<RequestContext>,
  log: Log,
): Promise<Response> {
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    maxBatchSize: 20,
    createContext,
    responseMeta: ({ errors }) => {
      const refused = errors.find((error) => error instanceof Refused)
      if (refused === undefined || errors.length > 1) return {}
      const status = httpStatusOf(refused.refusal)
      return status === 503 ? { status, headers: { 'retry-after': '2' } } : { status }
    },
    onError: ({ error, path = '', ctx }) => {
      const outcome = error instanceof Refused ? error.refusal.reason : error.code
      const who = { requestId: ctx?.requestId ?? '', actor: ctx?.user?.id ?? null }
      const entry = { ...who, procedure: path, outcome }
      log(outcome === 'INTERNAL_SERVER_ERROR' ? { ...entry, error: error.cause ?? error } : entry)
    },
  })
}

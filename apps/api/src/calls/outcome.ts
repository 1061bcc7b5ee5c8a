import type { TRPCError } from '@trpc/server'
import type { RequestContext } from '../context.ts'
import type { Log } from '../log.ts'
import { httpStatusOf, Refused } from '../refused.ts'

/** How many seconds a client should wait when the database was busy: its queue is short. */
const waitSeconds = '2'

/** The HTTP status for a single refused call. Empty when several calls failed, or when none was refused. */
export function refusedInHttp(errors: readonly TRPCError[]): {
  readonly status?: number
  readonly headers?: { 'retry-after': string }
} {
  const refused = errors.find((error) => error instanceof Refused)
  if (refused === undefined || errors.length > 1) return {}
  const status = httpStatusOf(refused.refusal)
  return status === 503 ? { status, headers: { 'retry-after': waitSeconds } } : { status }
}

/** Logs one line for each call that was refused or failed. A refusal is not logged as an error of the server. */
export function noteFailed(
  log: Log,
  error: TRPCError,
  { path = '', ctx }: { readonly path?: string | undefined; readonly ctx: RequestContext | undefined },
): void {
  const outcome = error instanceof Refused ? error.refusal.reason : error.code
  const who = { requestId: ctx?.requestId ?? '', actor: ctx?.user?.id ?? null }
  const entry = { ...who, procedure: path, outcome }
  log(outcome === 'INTERNAL_SERVER_ERROR' ? { ...entry, error: error.cause ?? error } : entry)
}

import type { TRPCError } from '@trpc/server'
import type { RequestContext } from '../context.ts'
import type { Log } from '../log.ts'
import { httpStatusOf, Refused } from '../refused.ts'

/** How long to wait after the database was busy or full: its queue is short. */
const waitSeconds = '2'

/** The HTTP status when exactly one call was refused; none when no call or several calls failed. */
export function refusedInHttp(errors: readonly TRPCError[]): {
  readonly status?: number
  readonly headers?: { 'retry-after': string }
} {
  const refused = errors.find((error) => error instanceof Refused)
  if (refused === undefined || errors.length > 1) return {}
  const status = httpStatusOf(refused.refusal)
  return status === 503 ? { status, headers: { 'retry-after': waitSeconds } } : { status }
}

/** One line for each call that was refused or failed: a refusal is not an error of the server. */
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

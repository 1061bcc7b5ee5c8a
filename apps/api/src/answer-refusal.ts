import type { Context } from 'hono'
import type { Refusal } from './refusal.ts'
import { httpStatusOf } from './refused.ts'

/** The name of the request variable that stores, for the log, why the request was refused. */
export const refusedAs = 'refusedAs'

/** How many seconds a client should wait when the database was busy: its queue is short. */
const busySeconds = 2

/** The answer of a plain route for a refusal: the status, the reason and, where waiting helps, how long to wait. */
export function answerRefusal(c: Context, refusal: Refusal) {
  if (refusal.reason === 'tooManyAttempts') c.header('Retry-After', String(refusal.waitSeconds))
  if (refusal.reason === 'busy') c.header('Retry-After', String(busySeconds))
  c.set(refusedAs, refusal.reason)
  return c.json({ refusal, message: refusal.reason }, httpStatusOf(refusal))
}

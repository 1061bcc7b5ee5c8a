import type { Context } from 'hono'
import type { Refusal } from './refusal.ts'
import { httpStatusOf } from './refused.ts'

/** The key under which the request keeps why it was refused, for the log. */
export const refusedAs = 'refusedAs'

/** How long to wait after the database was busy: its queue is short. */
const busySeconds = 2

/** Answers a plain route with a refusal: its status, its reason and, where waiting helps, how long to wait. */
export function answerRefusal(c: Context, refusal: Refusal) {
  if (refusal.reason === 'tooManyAttempts') c.header('Retry-After', String(refusal.waitSeconds))
  if (refusal.reason === 'busy') c.header('Retry-After', String(busySeconds))
  c.set(refusedAs, refusal.reason)
  return c.json({ refusal, message: refusal.reason }, httpStatusOf(refusal))
}

import { type Refusal, wordRefusal } from '@lienthehe/domain'
import type { Context } from 'hono'
import { httpStatusOf } from './refused.ts'

/** When to come back after the database was busy: its queue is short. */
const busySeconds = 2

/** Answers a plain route with a refusal: its status, its sentence and, where waiting helps, for how long. */
export function answerRefusal(c: Context, refusal: Refusal) {
  if (refusal.reason === 'tooManyAttempts') c.header('Retry-After', String(refusal.waitSeconds))
  if (refusal.reason === 'busy') c.header('Retry-After', String(busySeconds))
  return c.json({ refusal, message: wordRefusal(refusal, 'vi') }, httpStatusOf(refusal))
}

import { randomUUID } from 'node:crypto'
import type { ErrorHandler } from 'hono'
import { answerRefusal } from './answer-refusal.ts'
import type { Log } from './log.ts'
import { refusalOf } from './refused.ts'

/** Answers a refusal with its reason. Any other error is answered with an id under which the log has the error. */
export function answerError(log: Log): ErrorHandler {
  return (error, c) => {
    c.header('Cache-Control', 'no-store')
    const refusal = refusalOf(error)
    const requestId = randomUUID()
    const entry = { requestId, actor: null, procedure: `${c.req.method} ${c.req.path}` }
    if (refusal !== undefined) {
      log({ ...entry, outcome: refusal.reason })
      return answerRefusal(c, refusal)
    }
    // The client disconnected; nothing is wrong with the program.
    if (c.req.raw.signal.aborted) {
      log({ ...entry, outcome: 'clientGone' })
      return c.body(null, 400)
    }
    log({ ...entry, outcome: 'internal', error })
    return c.json({ message: 'internal', requestId }, 500)
  }
}

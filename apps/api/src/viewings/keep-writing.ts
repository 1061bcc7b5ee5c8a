import type { Log } from '../log.ts'
import type { ViewingLog } from './log.ts'

const everyMs = 5000

/**
 * Stores every few seconds who saw data about people, for as long as the server runs, and a last time when it stops.
 */
export function keepWritingViewings({
  viewings,
  log,
}: {
  readonly viewings: ViewingLog
  readonly log: Log
}): {
  readonly stop: () => void
  readonly write: () => Promise<void>
} {
  const write = () =>
    viewings
      .flush()
      .catch((error: unknown) =>
        log({ requestId: '', actor: null, procedure: 'viewings.write', outcome: 'failed', error }),
      )
  const timer = setInterval(write, everyMs).unref()
  return { stop: () => clearInterval(timer), write }
}

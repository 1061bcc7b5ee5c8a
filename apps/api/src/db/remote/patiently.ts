import { setTimeout as sleep } from 'node:timers/promises'
import { databaseErrorOf } from '../errors.ts'

/**
 * How long a starting program waits for a server that does not answer or that others keep busy, and the pause between
 * two tries.
 */
const patienceMs = 60_000
const pauseMs = 250

/**
 * Does the work of a start, and again where the server did not allow it; `work` must leave nothing behind when it
 * fails.
 */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error
      await sleep(pauseMs)
    }
  }
}

function isBusy(error: unknown): boolean {
  const reason = databaseErrorOf(error)?.reason
  return reason === 'busy' || reason === 'transactionTooLong'
}

import { setTimeout as sleep } from 'node:timers/promises'
import { databaseErrorOf } from '../errors.ts'

/**
 * How long a starting program waits for a server that does not answer or is busy, and how long it pauses between two
 * tries.
 */
const patienceMs = 60_000
const pauseMs = 250

/**
 * Does work that belongs to the start, and repeats it while the server is busy or does not answer. If `work` fails, it
 * must leave nothing behind.
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

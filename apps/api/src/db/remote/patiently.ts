import { setTimeout as sleep } from 'node:timers/promises'
import { databaseErrorOf } from '../errors.ts'

/** For how long a program that starts waits for a server that does not answer or that others keep busy, and between two tries. */
const patienceMs = 60_000
const pauseMs = 250

/** Does what a start must do, again where the server did not let it; `work` leaves nothing behind when it fails. */
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

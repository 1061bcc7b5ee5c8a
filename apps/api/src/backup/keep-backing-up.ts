import type { Log } from '../log.ts'
import type { Backup } from './backup.ts'

/** The time of the nightly backup, in UTC: half past one at night in Vietnam. */
const dueAt = { hour: 18, minute: 30 }
const lookEveryMs = 10 * 60_000

/** The last time before this instant at which a nightly backup was due. */
export function lastDueBefore(instant: Date): Date {
  const due = new Date(instant)
  due.setUTCHours(dueAt.hour, dueAt.minute, 0, 0)
  if (due > instant) due.setUTCDate(due.getUTCDate() - 1)
  return due
}

/**
 * Makes a backup each night; if the machine was off at that time, as soon as it is on again. A failed backup is tried
 * again at the next check, and each failure is logged.
 */
export function keepBackingUp(options: {
  readonly newest: () => Backup | undefined
  readonly make: () => Promise<void>
  readonly now: () => Date
  readonly log: Log
}): { readonly stop: () => void } {
  const { newest, make, now, log } = options
  let isUnderWay = false
  const look = async () => {
    const last = newest()
    if (isUnderWay || (last !== undefined && last.madeAt >= lastDueBefore(now()))) return
    isUnderWay = true
    const entry = { requestId: '', actor: null, procedure: 'backup' }
    try {
      await make()
      log({ ...entry, outcome: 'made' })
    } catch (error) {
      // The message is one of our own program: it contains paths and counts, never what people typed.
      log({ ...entry, outcome: `failed: ${error instanceof Error ? error.message : ''}`, error })
    } finally {
      isUnderWay = false
    }
  }
  const timer = setInterval(look, lookEveryMs).unref()
  const first = setTimeout(look, 60_000).unref()
  return {
    stop: () => {
      clearInterval(timer)
      clearTimeout(first)
    },
  }
}

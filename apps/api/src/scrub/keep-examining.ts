import type { Log } from '../log.ts'
import type { Examination } from './examine.ts'
import type { DatabaseWatch } from './watch.ts'

export type KeepExamining = {
  /** When the last complete examination ended; `null`: none yet. */
  readonly lastAt: () => Date | null
  readonly stop: () => void
}

/** The first examination waits, so that requests which came during the start are answered first. */
const firstAfterMs = 5000

/**
 * Examines the whole database soon after the start, and regularly from then on, in a separate process, and reports what
 * it finds.
 */
export function keepExamining(options: {
  readonly examine: () => Promise<Pick<Examination, 'findings'>>
  readonly watch: DatabaseWatch
  readonly everyMs: number
  readonly now: () => Date
  readonly log: Log
}): KeepExamining {
  const { examine, watch, everyMs, now, log } = options
  let lastAt: Date | null = null
  let isStopped = false
  let timer: NodeJS.Timeout | undefined

  const look = async () => {
    try {
      watch.report((await examine()).findings)
      lastAt = now()
    } catch (error) {
      // When the server stops, it ends the process that was examining; this is no failure.
      const outcome = `not examined: ${error instanceof Error ? error.message : ''}`
      if (!isStopped) log({ requestId: '', actor: null, procedure: 'database', outcome, error })
    }
    if (!isStopped) timer = setTimeout(look, everyMs).unref()
  }
  timer = setTimeout(look, Math.min(firstAfterMs, everyMs)).unref()
  return {
    lastAt: () => lastAt,
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

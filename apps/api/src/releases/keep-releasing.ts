import type { Services } from '../context.ts'
import type { Log } from '../log.ts'
import { makeMonthlyReleases } from './monthly.ts'

const lookEveryMs = 10 * 60_000

/**
 * Checks from time to time, for as long as the server runs, whether a monthly release is due. It also checks soon after
 * a start, to catch up on a day when the machine was off. A failed release is logged and tried again at the next check.
 */
export function keepReleasing({
  services,
  isHeld,
  log,
}: {
  readonly services: Services
  /** Is all writing refused at present? */
  readonly isHeld: () => boolean
  readonly log: Log
}): { readonly stop: () => void } {
  let isUnderWay = false
  const look = async () => {
    if (isUnderWay || isHeld()) return
    isUnderWay = true
    try {
      await makeMonthlyReleases(services)
    } catch (error) {
      log({ requestId: '', actor: null, procedure: 'releases.monthly', outcome: 'failed', error })
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

import type { DraftLock } from '../ports.ts'
import { draftLockPrefix } from './lock-names.ts'

/**
 * One tab of this browser holds a draft; where the browser has no locks, only the storage keeps the older tab from
 * writing.
 */
export function tabLock(locks: LockManager | undefined): DraftLock {
  return {
    take: (key, how, onLost) => {
      if (locks === undefined) return Promise.resolve({ release: () => undefined })
      return new Promise((resolve) => {
        const ended = locks.request(
          `${draftLockPrefix}${key}`,
          how === 'takeOver' ? { steal: true } : { ifAvailable: true },
          (lock) => {
            if (lock === null) return resolve(undefined)
            return new Promise<void>((release) => resolve({ release }))
          },
        )
        // Another tab took the lock: the browser reports that as this error.
        ended.catch(onLost)
      })
    },
  }
}

import type { DraftLock } from '../ports.ts'
import { draftLockPrefix } from './lock-names.ts'

/** One tab of this browser has a draft; where the browser knows no locks, the storage alone turns the older tab away. */
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
        // Another tab stole it: that is what the browser fails with.
        ended.catch(onLost)
      })
    },
  }
}

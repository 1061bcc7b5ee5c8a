import type { DraftLock } from '../ports.ts'
import { draftLockPrefix } from './lock-names.ts'

/**
 * A lock, so that only one tab of this browser writes a draft. In a browser without locks, only the storage stops the
 * older tab from writing.
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
        // This error means that another tab took the lock.
        ended.catch(onLost)
      })
    },
  }
}

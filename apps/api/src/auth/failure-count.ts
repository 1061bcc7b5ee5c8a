import { createRecentlyUsed } from './recently-used.ts'

/** Counts failures under a key, and says how long that key must wait. In memory: no database is asked. */
export type FailureCount = {
  /** In seconds; 0: it may try now. */
  readonly waitOf: (key: string, now: Date) => number
  /** Counts one failure; the function that it returns takes that failure back. */
  readonly add: (key: string, now: Date) => () => void
  readonly forget: (key: string) => void
}

const keysMax = 10_000

/** This many failures are free; after each further one the wait doubles, up to the longest. */
export function createGrowingWait(limits: {
  readonly free: number
  readonly firstSeconds: number
  readonly longestSeconds: number
}): FailureCount {
  const counted = createRecentlyUsed<{ readonly failures: number; readonly lastMs: number }>(keysMax)
  return {
    waitOf: (key, now) => {
      const { failures, lastMs } = counted.get(key) ?? { failures: 0, lastMs: 0 }
      if (failures < limits.free) return 0
      const wait = Math.min(limits.firstSeconds * 2 ** (failures - limits.free), limits.longestSeconds)
      return Math.max(0, Math.ceil(wait - (now.getTime() - lastMs) / 1000))
    },
    add: (key, now) => {
      const before = counted.get(key) ?? { failures: 0, lastMs: 0 }
      const added = { failures: before.failures + 1, lastMs: now.getTime() }
      counted.set(key, added)
      return () => {
        const since = counted.get(key)
        if (since === undefined) return
        // Unless somebody else failed meanwhile, the wait is again what it was.
        if (since === added) counted.set(key, before)
        else counted.set(key, { ...since, failures: since.failures - 1 })
      }
    },
    forget: counted.delete,
  }
}

/** This many failures at once are free, and one more becomes free after this many seconds. */
export function createSteadyAllowance(limits: {
  readonly atOnce: number
  readonly secondsEach: number
}): FailureCount {
  const counted = createRecentlyUsed<{ readonly level: number; readonly atMs: number }>(keysMax)
  const levelOf = (key: string, now: Date) => {
    const { level, atMs } = counted.get(key) ?? { level: 0, atMs: 0 }
    return Math.max(0, level - (now.getTime() - atMs) / 1000 / limits.secondsEach)
  }
  return {
    waitOf: (key, now) => {
      const over = levelOf(key, now) + 1 - limits.atOnce
      return over <= 0 ? 0 : Math.ceil(over * limits.secondsEach)
    },
    add: (key, now) => {
      counted.set(key, { level: levelOf(key, now) + 1, atMs: now.getTime() })
      return () => {
        const since = counted.get(key)
        if (since !== undefined) counted.set(key, { ...since, level: Math.max(0, since.level - 1) })
      }
    },
    forget: counted.delete,
  }
}

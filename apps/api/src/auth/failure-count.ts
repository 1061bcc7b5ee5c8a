import { createRecentlyUsed } from './recently-used.ts'

/**
 * Counts failures for each key, and computes how long that key must wait. The counts are in memory, not in the
 * database.
 */
export type FailureCount = {
  /** How many seconds the key must wait; 0: it may try now. */
  readonly waitOf: (key: string, now: Date) => number
  /** Counts one failure. Returns a function that takes this failure back. */
  readonly add: (key: string, now: Date) => () => void
  readonly forget: (key: string) => void
}

const keysMax = 10_000

/** The first `free` failures cost no wait. After each further failure the wait doubles, up to `longestSeconds`. */
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
        // If no other failure was counted meanwhile, the wait is the same as before this one.
        if (since === added) counted.set(key, before)
        else counted.set(key, { ...since, failures: since.failures - 1 })
      }
    },
    forget: counted.delete,
  }
}

/** Up to `atOnce` failures cost no wait. After that, one more is allowed every `secondsEach` seconds. */
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

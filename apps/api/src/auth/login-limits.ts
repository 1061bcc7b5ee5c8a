import { createGrowingWait, createSteadyAllowance, type FailureCount } from './failure-count.ts'

/** Who tries to sign in. */
export type LoginTry = {
  readonly userName: string
  /** When the password of that name was set; a new password clears earlier failures. `null`: no such name. */
  readonly passwordSetAt: Date | null
  /** As returned by `addressGroupOf`. */
  readonly address: string
  /** A browser that this user signed in with before, or a session of theirs; `null`: a stranger so far. */
  readonly known: string | null
}

export type Admission =
  | { readonly kind: 'wait'; readonly waitSeconds: number }
  | {
      readonly kind: 'admitted'
      /** The password was right: earlier failures are forgotten. */
      readonly succeeded: () => void
      /** The password was never checked, e.g. because the database was busy: this does not count as a try. */
      readonly withdrawn: () => void
    }

export type LoginLimits = { readonly admit: (attempt: LoginTry, now: Date) => Admission }

const minutes = 60

/**
 * Limits guessing without letting a stranger lock anybody out. A try counts as failed from its admission until it
 * succeeds, so a thousand at once gain nothing over one after the other. A try that is refused by a limit is not
 * counted. A browser that a user has signed in with before has its own count, which no stranger can fill.
 */
export function createLoginLimits(): LoginLimits {
  const byAccountAndAddress = createGrowingWait({ free: 5, firstSeconds: 30, longestSeconds: 60 * minutes })
  // One address tries many names: an office of a hundred people may fail that often; a machine gets one try a second.
  const byAddress = createSteadyAllowance({ atOnce: 60, secondsEach: 1 })
  // Many addresses try one name: NIST SP 800-63B, 3.2.2 allows a hundred failures in a row.
  const byAccount = createSteadyAllowance({ atOnce: 100, secondsEach: 36 })

  return {
    admit: ({ userName, passwordSetAt, address, known }, now) => {
      const account = `${userName} ${passwordSetAt?.getTime() ?? 'nobody'}`
      const pair = `${account} ${known ?? address}`
      const counts: readonly (readonly [FailureCount, string])[] =
        known === null
          ? [
              [byAccountAndAddress, pair],
              [byAddress, address],
              [byAccount, account],
            ]
          : [[byAccountAndAddress, pair]]
      const waitSeconds = Math.max(...counts.map(([count, key]) => count.waitOf(key, now)))
      if (waitSeconds > 0) return { kind: 'wait', waitSeconds }
      const added = counts.map(([count, key]) => count.add(key, now))
      const withdrawn = () => {
        for (const takeBack of added) takeBack()
      }
      return {
        kind: 'admitted',
        withdrawn,
        succeeded: () => {
          withdrawn()
          byAccountAndAddress.forget(pair)
        },
      }
    },
  }
}

import { createGrowingWait, createSteadyAllowance, type FailureCount } from './failure-count.ts'

/** Who tries to sign in. */
export type LoginTry = {
  readonly userName: string
  /** When the password of this user was set: failures from before that do not count. `null`: there is no such user. */
  readonly passwordSetAt: Date | null
  /** The client's address, as returned by `addressGroupOf`. */
  readonly address: string
  /** The id of a browser that this user signed in with before, or of a session of theirs; `null`: neither is known. */
  readonly known: string | null
}

export type Admission =
  | { readonly kind: 'wait'; readonly waitSeconds: number }
  | {
      readonly kind: 'admitted'
      /** The password was right: earlier failures of this user from this address or browser are forgotten. */
      readonly succeeded: () => void
      /** The password was never checked, e.g. because the database was busy: this does not count as a try. */
      readonly withdrawn: () => void
    }

export type LoginLimits = { readonly admit: (attempt: LoginTry, now: Date) => Admission }

const minutes = 60

/**
 * Limits the guessing of passwords in such a way that a stranger cannot lock anybody out. A try counts as failed from
 * the moment it is admitted until it succeeds, so a thousand tries at once gain nothing over one after the other. A try
 * that a limit refuses is not counted. A browser that a user has signed in with before has its own count, so strangers
 * cannot use it up.
 */
export function createLoginLimits(): LoginLimits {
  const byAccountAndAddress = createGrowingWait({ free: 5, firstSeconds: 30, longestSeconds: 60 * minutes })
  // Against one address that tries many names: an office of a hundred people may fail 60 times at once; after that the
  // address gets one try a second.
  const byAddress = createSteadyAllowance({ atOnce: 60, secondsEach: 1 })
  // Against many addresses that try one name: NIST SP 800-63B, 3.2.2 allows a hundred failures in a row.
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

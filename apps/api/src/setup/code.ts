import { randomInt, timingSafeEqual } from 'node:crypto'
import { createSteadyAllowance } from '../auth/failure-count.ts'

/**
 * The code that lets a person create the first admin: anybody who can read the window in which the server runs. It is
 * only in memory.
 */
export type SetupCode = {
  /** Returns a new code, which the server prints. The earlier code becomes invalid. */
  readonly issue: () => string
  /**
   * Checks a typed code. `wait`: this address has made too many wrong guesses. They never make the code itself invalid.
   */
  readonly check: (typed: string, address: string) => SetupCodeVerdict
}

export type SetupCodeVerdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'wait'; readonly waitSeconds: number }

/** Without letters and digits that people confuse when they read aloud or copy by hand. */
const alphabet = 'ACDEFGHJKMNPQRTUVWXY34679'
const length = 8
/** How long a code can be used. */
export const setupCodeMinutes = 60

export function createSetupCode(now: () => Date): SetupCode {
  let issued = { code: '', at: 0 }
  // Each address may make one wrong guess a second: within an hour, a thousand addresses together find one of 25^8
  // codes with a probability of 1 in 40,000.
  const wrongGuesses = createSteadyAllowance({ atOnce: 60, secondsEach: 1 })
  return {
    issue: () => {
      const code = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
      issued = { code, at: now().getTime() }
      return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`
    },
    check: (typed, address) => {
      const age = now().getTime() - issued.at
      if (issued.code === '' || age > setupCodeMinutes * 60_000) return { kind: 'expired' }
      const waitSeconds = wrongGuesses.waitOf(address, now())
      if (waitSeconds > 0) return { kind: 'wait', waitSeconds }
      if (isSame(typed.toUpperCase().replace(/[^A-Z0-9]/g, ''), issued.code)) return { kind: 'right' }
      wrongGuesses.add(address, now())
      return { kind: 'wrong' }
    },
  }
}

function isSame(typed: string, code: string): boolean {
  return typed.length === code.length && timingSafeEqual(Buffer.from(typed), Buffer.from(code))
}

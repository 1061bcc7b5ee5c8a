import type { WrappedKey } from './vault.ts'

/** A machine on which somebody opens their sheets by a PIN, without a network and without a login. */
export type Enrolment = WrappedKey & {
  /** The id of the account, and the person’s name. */
  readonly owner: string
  readonly name: string
  /** When this account was last seen signed in here, by the clock of this machine, in milliseconds. */
  readonly seenAt: number
}

/** For how long a machine opens sheets by its PIN after it was last signed in. */
const days = 45
const dayMilliseconds = 86_400_000

/**
 * May the PIN alone open the sheets at this moment of the machine's clock? A clock that is behind the last login
 * is known to be wrong; one that is ahead cannot be told from a phone that was left in a drawer.
 */
export function judgeEnrolment(
  enrolment: Pick<Enrolment, 'seenAt'>,
  now: number,
): 'opens' | 'expired' | 'clockBehind' {
  if (now > enrolment.seenAt + days * dayMilliseconds) return 'expired'
  // A quarter of an hour is how far honest clocks differ.
  return now < enrolment.seenAt - 900_000 ? 'clockBehind' : 'opens'
}

/** Digits alone, for a number pad; fewer than six are tried through in minutes by whoever has the disk. */
export function isPin(text: string): boolean {
  return /^\d{6,}$/.test(text)
}

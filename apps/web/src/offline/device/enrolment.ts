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
 * May the PIN alone open the sheets at this moment of the machine's clock? A clock earlier than the last login is known
 * to be wrong; one that is too late looks the same as a phone that was left in a drawer.
 */
export function judgeEnrolment(
  enrolment: Pick<Enrolment, 'seenAt'>,
  now: number,
): 'opens' | 'expired' | 'clockBehind' {
  if (now > enrolment.seenAt + days * dayMilliseconds) return 'expired'
  // A quarter of an hour is how far honest clocks differ.
  return now < enrolment.seenAt - 900_000 ? 'clockBehind' : 'opens'
}

/** Digits only, for a number pad; anybody who has the disk can try all PINs of fewer than six in minutes. */
export function isPin(text: string): boolean {
  return /^\d{6,}$/.test(text)
}

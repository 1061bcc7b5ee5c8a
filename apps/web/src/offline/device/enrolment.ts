import type { WrappedKey } from './vault.ts'

/** A device on which a user opens their sheets by a PIN, without a network and without a login. */
export type Enrolment = WrappedKey & {
  /** The id of the account, and the person’s name. */
  readonly owner: string
  readonly name: string
  /** When this account was last seen signed in here, by the clock of this machine, in milliseconds. */
  readonly seenAt: number
}

/** How long a device opens sheets by its PIN after the last login there. */
export const enrolmentDays = 45
const dayMilliseconds = 86_400_000

/**
 * May the PIN alone open the sheets at this moment of the device's clock? A clock earlier than the last login is known
 * to be wrong; one that is too late looks the same as a phone that was left in a drawer.
 */
export function judgeEnrolment(
  enrolment: Pick<Enrolment, 'seenAt'>,
  now: number,
): 'opens' | 'expired' | 'clockBehind' {
  if (now > enrolment.seenAt + enrolmentDays * dayMilliseconds) return 'expired'
  // Correct clocks differ by up to a quarter of an hour.
  return now < enrolment.seenAt - 900_000 ? 'clockBehind' : 'opens'
}

/** Fewer are soon tried. */
export const pinDigitsMin = 6

/** Digits only, for a number pad; a person with the disk can try all PINs of fewer than six digits in minutes. */
export function isPin(text: string): boolean {
  return /^\d+$/.test(text) && text.length >= pinDigitsMin
}

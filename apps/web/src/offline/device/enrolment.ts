import type { WrappedKey } from './vault.ts'

/** Lets a user open their sheets on this device by a PIN, without a network and without a login. */
export type Enrolment = WrappedKey & {
  /** The id of the account, and the person’s name. */
  readonly owner: string
  readonly name: string
  /** When this account was last known to be signed in here, by the clock of this device, in milliseconds. */
  readonly seenAt: number
}

/** How many days after the last login the PIN still opens the sheets. */
export const enrolmentDays = 45
const dayMilliseconds = 86_400_000

/**
 * May the PIN alone open the sheets now, by the device's clock? A clock before the last login is certainly wrong. A
 * clock that is too late looks the same as a phone that was left in a drawer.
 */
export function judgeEnrolment(
  enrolment: Pick<Enrolment, 'seenAt'>,
  now: number,
): 'opens' | 'expired' | 'clockBehind' {
  if (now > enrolment.seenAt + enrolmentDays * dayMilliseconds) return 'expired'
  // A difference of up to a quarter of an hour is normal, even for correct clocks.
  return now < enrolment.seenAt - 900_000 ? 'clockBehind' : 'opens'
}

/** Whoever has the disk could try all shorter PINs in minutes. */
export const pinDigitsMin = 6

/** Digits only, for a number pad. */
export function isPin(text: string): boolean {
  return /^\d+$/.test(text) && text.length >= pinDigitsMin
}

import { daysBetween, type IsoDate } from '../calendar/iso-date.ts'

/** A first password can be used for this many days to sign in and choose one's own. */
const firstPasswordDays = 14

/** Has a password that was given on that day, and never changed, ended by today? The last day counts. */
export function hasFirstPasswordEnded({
  givenOn,
  today,
}: {
  readonly givenOn: IsoDate
  readonly today: IsoDate
}): boolean {
  return daysBetween(givenOn, today) > firstPasswordDays
}

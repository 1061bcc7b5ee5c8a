import { daysBetween, type IsoDate } from '../calendar/iso-date.ts'

/** So many days after somebody was given a password they can sign in with it, to choose one of their own. */
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

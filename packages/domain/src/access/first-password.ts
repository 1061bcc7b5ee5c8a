import { daysBetween, type IsoDate } from '../calendar/iso-date.ts'

/** A first password works for this many days; within them its holder signs in and chooses another. */
const firstPasswordDays = 14

/** Has a first password expired by today? `givenOn`: the day on which it was given. The last day still counts. */
export function hasFirstPasswordEnded({
  givenOn,
  today,
}: {
  readonly givenOn: IsoDate
  readonly today: IsoDate
}): boolean {
  return daysBetween(givenOn, today) > firstPasswordDays
}

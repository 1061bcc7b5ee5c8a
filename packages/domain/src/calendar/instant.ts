import { type IsoDate, isIsoDate, isoDate } from './iso-date.ts'
import { dayOfMonth, firstDayOfMonth, lastDayOfMonth, monthOf, nextMonth } from './month.ts'

declare const instantBrand: unique symbol

/** A moment in UTC to the millisecond, `2024-05-05T17:30:00.000Z`; compares as a string. */
export type Instant = string & { readonly [instantBrand]: true }

const timeShape = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

/** Is this an `Instant`, on a day that exists? */
export function isInstant(text: string): text is Instant {
  return isIsoDate(text.slice(0, 10)) && timeShape.test(text.slice(10))
}

/** Turns a text that is known to be an instant into an `Instant`; throws if it is none. */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`not an instant: ${text}`)
  return text
}

/**
 * The date in Vietnam at this moment. Vietnam is seven hours ahead of UTC all year, so its next day begins at 17:00Z.
 */
export function dayInVietnam(moment: Instant): IsoDate {
  const day = isoDate(moment.slice(0, 10))
  return moment.slice(11) < '17' ? day : dayAfter(day)
}

/** The same time on the next day. */
export function oneDayAfter(moment: Instant): Instant {
  return instant(`${dayAfter(isoDate(moment.slice(0, 10)))}${moment.slice(10)}`)
}

function dayAfter(day: IsoDate): IsoDate {
  const month = monthOf(day)
  return day === lastDayOfMonth(month)
    ? firstDayOfMonth(nextMonth(month))
    : dayOfMonth(month, Number(day.slice(8)) + 1)
}

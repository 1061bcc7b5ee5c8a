import { daysInMonth, type IsoDate, isIsoDate, isoDate, yearOf } from '../calendar/iso-date.ts'

declare const monthBrand: unique symbol

/** A month of the books, `YYYY-MM`; compares as a string. */
export type Month = string & { readonly [monthBrand]: true }

export function isMonth(text: string): text is Month {
  return isIsoDate(`${text}-01`)
}

/** The month that the text says; throws when it says none, so only for text already known to be one. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`not a month: ${text}`)
  return text
}

export function monthOf(date: IsoDate): Month {
  return month(date.slice(0, 7))
}

export function lastDayOfMonth(closed: Month): IsoDate {
  return isoDate(`${closed}-${daysInMonth(Number(closed.slice(0, 4)), Number(closed.slice(5)))}`)
}

/**
 * The same day so many months later; a month too short for it ends it: 31/01 and one month is 28/02 or 29/02. Count
 * from the first day, not from the month before, or 31/01 would become 28/03.
 */
export function monthsAfter(date: IsoDate, months: number): IsoDate {
  const index = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months
  const [year, number] = [Math.floor(index / 12), (index % 12) + 1]
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, number))
  return isoDate(`${year}-${twoDigits(number)}-${twoDigits(day)}`)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

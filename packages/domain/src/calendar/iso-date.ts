declare const isoDateBrand: unique symbol

/** A civil date without a time zone, `YYYY-MM-DD`; compares as a string. */
export type IsoDate = string & { readonly [isoDateBrand]: true }

const shape = '0000-00-00'

/** Is this text a day that exists? `2023-02-29` is not. */
export function isIsoDate(text: string): text is IsoDate {
  if (!isShaped(text)) return false
  const [year, month, day] = [
    numberOf(text, 0) * 100 + numberOf(text, 2),
    numberOf(text, 5),
    numberOf(text, 8),
  ]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * Checks the characters one by one, since a book makes a date for each month of each loan: a regular expression took
 * half of the whole time.
 */
function isShaped(text: string): boolean {
  if (text.length !== shape.length) return false
  for (let at = 0; at < shape.length; at += 1) {
    const code = text.charCodeAt(at)
    const isDash = shape.charCodeAt(at) !== zero
    if (isDash ? code !== dash : code < zero || code > nine) return false
  }
  return true
}

/** Turns a text that is known to be a date into an `IsoDate`; throws if it is none. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`not a date: ${text}`)
  return text
}

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return leap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The calendar year of a day. */
export function yearOf(date: IsoDate): number {
  return numberOf(date, 0) * 100 + numberOf(date, 2)
}

/**
 * The day as a number that sorts like the date: 20241231 for `2024-12-31`. Half a million of these numbers need little
 * memory.
 */
export function dateNumber(date: IsoDate): number {
  return yearOf(date) * 10_000 + numberOf(date, 5) * 100 + numberOf(date, 8)
}

/** The day whose `dateNumber` this is; throws when there is no such day. */
export function dateOfNumber(number: number): IsoDate {
  const digits = String(number).padStart(8, '0')
  return isoDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`)
}

/**
 * The two digits at a position of the text, as a number; the text must have digits there. Reading character codes
 * avoids making a substring.
 */
export function numberOf(text: string, at: number): number {
  return (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero
}

const zero = '0'.charCodeAt(0)
const nine = '9'.charCodeAt(0)
const dash = '-'.charCodeAt(0)

export function firstDayOf(year: number): IsoDate {
  return isoDate(`${year}-01-01`)
}

export function lastDayOf(year: number): IsoDate {
  return isoDate(`${year}-12-31`)
}

/** The same day one year earlier; for 29 February, 28 February. */
export function yearBefore(date: IsoDate): IsoDate {
  const text = `${String(yearOf(date) - 1).padStart(4, '0')}${date.slice(4)}`
  return isIsoDate(text) ? text : isoDate(`${text.slice(0, 8)}28`)
}

export function earlierOf(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other
}

export function laterOf(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other
}

/** Compares two dates for sorting, the earlier first. */
export function compareDates(one: IsoDate, other: IsoDate): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Days from one date to another; negative when `to` is before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * Days since 0000-03-01. Counting years from March puts the leap day at the end of the year, so no month is a special
 * case.
 */
function dayNumber(date: IsoDate): number {
  const month = numberOf(date, 5)
  const day = numberOf(date, 8)
  const year = yearOf(date) - (month <= 2 ? 1 : 0)
  const monthFromMarch = (month + 9) % 12
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
}

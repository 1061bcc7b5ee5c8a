import { daysInMonth, type IsoDate, isIsoDate, isoDate, numberOf, yearOf } from './iso-date.ts'

declare const monthBrand: unique symbol

/** A month, `YYYY-MM`; compares as a string. */
export type Month = string & { readonly [monthBrand]: true }

/** Is this text a month, written `YYYY-MM`? */
export function isMonth(text: string): text is Month {
  return isIsoDate(`${text}-01`)
}

/** Turns a text that is known to be a month into a `Month`; throws if it is none. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`not a month: ${text}`)
  return text
}

/** The month that contains a day. */
export function monthOf(date: IsoDate): Month {
  return month(date.slice(0, 7))
}

/**
 * The month as a number that sorts like the month: 202412 for `2024-12`. The `dateNumber` of each of its days begins
 * with it.
 */
export function monthNumber(asked: Month): number {
  return numberOf(asked, 0) * 10_000 + numberOf(asked, 2) * 100 + numberOf(asked, 5)
}

/**
 * The last month that is over by the end of the day, as a number like `monthNumber`. When no month of that year is
 * over, the number has month 00: 202400.
 */
export function lastMonthOver(date: IsoDate): number {
  const current = yearOf(date) * 100 + numberOf(date, 5)
  const isOver = numberOf(date, 8) === daysInMonth(yearOf(date), numberOf(date, 5))
  return isOver ? current : current - 1
}

export function firstDayOfMonth(asked: Month): IsoDate {
  return dayOfMonth(asked, 1)
}

export function lastDayOfMonth(asked: Month): IsoDate {
  return dayOfMonth(asked, 31)
}

/** The day with this number in the month, or its last day if the month is shorter: day 31 of 2024-02 is 2024-02-29. */
export function dayOfMonth(asked: Month, day: number): IsoDate {
  const last = daysInMonth(Number(asked.slice(0, 4)), Number(asked.slice(5)))
  return isoDate(`${asked}-${twoDigits(Math.min(day, last))}`)
}

/** The next month: `2025-12` → `2026-01`. */
export function nextMonth(asked: Month): Month {
  const [year, number] = [Number(asked.slice(0, 4)), Number(asked.slice(5))]
  return month(number === 12 ? `${year + 1}-01` : `${year}-${twoDigits(number + 1)}`)
}

/**
 * The same day this many months later; in a month without that day, its last day: one month after 31/01 is 28/02 or
 * 29/02. Always count from the first date: month by month, 31/01 would become 28/03.
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

/** The last day of the month that every month has. */
export const dayOfEveryMonth = 28

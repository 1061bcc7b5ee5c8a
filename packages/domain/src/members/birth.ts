import {
  dateNumber,
  dateOfNumber,
  daysInMonth,
  type IsoDate,
  isIsoDate,
  numberOf,
} from '../calendar/iso-date.ts'
import type { Answer } from '../verdicts/tally.ts'

declare const birthBrand: unique symbol

/** When somebody was born, as exactly as it is known: `1948`, `1948-12` or `1948-12-05`. */
export type Birth = string & { readonly [birthBrand]: true }

const precisions = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** Is this a year, a month or a day that exists, as `Birth` writes it? */
export function isBirth(text: string): text is Birth {
  return precisions.test(text) && isIsoDate(`${text}-01-01`.slice(0, 10))
}

/** The birth that the text says; throws when it says none, so only for text already known to be one. */
export function birth(text: string): Birth {
  if (!isBirth(text)) throw new RangeError(`not a birth: ${text}`)
  return text
}

/** The first day on which somebody with this birth may have been born. */
export function earliestBirth(known: Birth): IsoDate {
  return dateOfNumber(firstDayOfBirth(birthNumber(known)))
}

/** The last day on which somebody with this birth may have been born. */
export function latestBirth(known: Birth): IsoDate {
  return dateOfNumber(lastDayOfBirth(birthNumber(known)))
}

/** The birth as `dateNumber` writes days, with zeros for what is not known: 19481205, 19481200, 19480000. */
export function birthNumber(known: Birth): number {
  const year = (numberOf(known, 0) * 100 + numberOf(known, 2)) * 10_000
  if (known.length === 4) return year
  const month = year + numberOf(known, 5) * 100
  return known.length === 7 ? month : month + numberOf(known, 8)
}

/** The first day of a `birthNumber`. */
export function firstDayOfBirth(number: number): number {
  if (number % 10_000 === 0) return number + 101
  return number % 100 === 0 ? number + 1 : number
}

/** The last day of a `birthNumber`. */
export function lastDayOfBirth(number: number): number {
  if (number % 10_000 === 0) return number + 1231
  if (number % 100 !== 0) return number
  return number + daysInMonth(Math.floor(number / 10_000), Math.floor(number / 100) % 100)
}

/**
 * Has somebody completed this many years on the day? Known by the year alone, whoever has their birthday in the
 * border year is `unknown`: born in 1960 and asked on 2020-06-01 they may be 59 or 60.
 */
export function hasReachedAge(known: Birth | null, years: number, asOf: IsoDate): Answer {
  if (known === null) return 'unknown'
  const last = lastBirthFor(years, asOf)
  const number = birthNumber(known)
  if (lastDayOfBirth(number) <= last) return 'yes'
  return firstDayOfBirth(number) > last ? 'no' : 'unknown'
}

/**
 * The last day of birth with which somebody has completed so many years by a day, as `dateNumber` writes days: a
 * 29 February may have no counterpart in that year, and as a number to compare with it needs none.
 */
export function lastBirthFor(years: number, asOf: IsoDate): number {
  return dateNumber(asOf) - years * 10_000
}

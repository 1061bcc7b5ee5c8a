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

/**
 * When somebody was born, as exactly as it is known: `1948`, `1948-12`, `1948-12-05`, or an interval between two days.
 * Somebody known to be 72 on 2024-06-30 was born in `1951-07-01/1952-06-30`.
 */
export type Birth = string & { readonly [birthBrand]: true }

const precisions = /^\d{4}(-\d{2}(-\d{2})?)?$/
const dayLength = '1948-12-05'.length
const intervalLength = 2 * dayLength + 1

/** Is this a `Birth`, of a year, month, day or interval that exists? */
export function isBirth(text: string): text is Birth {
  if (text.length === intervalLength) {
    const [from = '', to = ''] = text.split('/')
    return isIsoDate(from) && isIsoDate(to) && from < to
  }
  return precisions.test(text) && isIsoDate(`${text}-01-01`.slice(0, 10))
}

/** Turns a text that is known to be a birth into a `Birth`; throws if it is none. */
export function birth(text: string): Birth {
  if (!isBirth(text)) throw new RangeError(`not a birth: ${text}`)
  return text
}

/** The birth of somebody who is this many full years old on the day: 72 on 2024-06-30 gives `1951-07-01/1952-06-30`. */
export function birthAtAge(years: number, on: IsoDate): Birth {
  const last = dateNumber(on) - years * 10_000
  // A year of birth without 29 February ends the interval on 28 February: somebody born on 1 March has not reached that
  // age yet.
  const latest =
    last % 100 > daysInMonth(Math.floor(last / 10_000), Math.floor(last / 100) % 100) ? last - 1 : last
  return birth(`${dayAfter(last - 10_000)}/${dateOfNumber(latest)}`)
}

/** The first day on which somebody with this birth may have been born. */
export function earliestBirth(known: Birth): IsoDate {
  return dateOfNumber(firstDayOfBirth(known))
}

/** The last day on which somebody with this birth may have been born. */
export function latestBirth(known: Birth): IsoDate {
  return dateOfNumber(lastDayOfBirth(known))
}

/** The first day of a birth, as a number like `dateNumber`. */
export function firstDayOfBirth(known: Birth): number {
  const year = yearNumber(known, 0)
  if (known.length === 4) return year + 101
  const month = year + numberOf(known, 5) * 100
  return known.length === 7 ? month + 1 : month + numberOf(known, 8)
}

/**
 * The last day of a birth, as a number like `dateNumber`. A caller that already has the `first` day passes it, which is
 * faster.
 */
export function lastDayOfBirth(known: Birth, first = firstDayOfBirth(known)): number {
  if (known.length === dayLength) return first
  if (known.length === 4) return first - 101 + 1231
  if (known.length === intervalLength) return dayNumber(known, dayLength + 1)
  return first - 1 + daysInMonth(Math.floor(first / 10_000), Math.floor(first / 100) % 100)
}

function yearNumber(known: Birth, at: number): number {
  return (numberOf(known, at) * 100 + numberOf(known, at + 2)) * 10_000
}

function dayNumber(known: Birth, at: number): number {
  return yearNumber(known, at) + numberOf(known, at + 5) * 100 + numberOf(known, at + 8)
}

/** The next day; `number` is a day like `dateNumber`. After 29 February of a year without that day comes 1 March. */
function dayAfter(number: number): IsoDate {
  const month = Math.floor(number / 100)
  if (number % 100 < daysInMonth(Math.floor(month / 100), month % 100)) return dateOfNumber(number + 1)
  return dateOfNumber(month % 100 === 12 ? (month + 89) * 100 + 1 : (month + 1) * 100 + 1)
}

/**
 * Is somebody this many full years old on the day? `unknown` when the birthday may come before or after that day:
 * somebody born in 1960 is 59 or 60 on 2020-06-01.
 */
export function hasReachedAge(known: Birth | null, years: number, asOf: IsoDate): Answer {
  if (known === null) return 'unknown'
  const last = lastBirthFor(years, asOf)
  if (lastDayOfBirth(known) <= last) return 'yes'
  return firstDayOfBirth(known) > last ? 'no' : 'unknown'
}

/**
 * The latest day of birth of somebody who is this many full years old on `asOf`, as a number like `dateNumber`. If
 * `asOf` is 29 February, this day may not exist, but the number can still be compared.
 */
export function lastBirthFor(years: number, asOf: IsoDate): number {
  return dateNumber(asOf) - years * 10_000
}

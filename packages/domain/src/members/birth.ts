import { type IsoDate, isIsoDate, isoDate } from '../calendar/iso-date.ts'
import { lastDayOfMonth, month } from '../calendar/month.ts'
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
  return isoDate(`${known}-01-01`.slice(0, 10))
}

/** The last day on which somebody with this birth may have been born. */
export function latestBirth(known: Birth): IsoDate {
  if (known.length === 10) return isoDate(known)
  if (known.length === 4) return isoDate(`${known}-12-31`)
  return lastDayOfMonth(month(known))
}

/**
 * Has somebody completed this many years on the day? Known by the year alone, whoever has their birthday in the
 * border year is `unknown`: born in 1960 and asked on 2020-06-01 they may be 59 or 60.
 */
export function hasReachedAge(known: Birth | null, years: number, asOf: IsoDate): Answer {
  return wasBornBy(known, lastBirthFor(years, asOf))
}

/** The last birth with which somebody has completed so many years by a day, as exactly as births are known. */
export type LastBirth = { readonly year: string; readonly month: string; readonly day: string }

/** Text that births compare with: a 29 February may have no counterpart in that year, and needs none. */
export function lastBirthFor(years: number, asOf: IsoDate): LastBirth {
  const year = String(Number(asOf.slice(0, 4)) - years).padStart(4, '0')
  return { year, month: `${year}${asOf.slice(4, 7)}`, day: `${year}${asOf.slice(4)}` }
}

/** Was somebody born by then? What is known of the birth is compared as far as it goes. */
export function wasBornBy(known: Birth | null, last: LastBirth): Answer {
  if (known === null) return 'unknown'
  const asFar = known.length === 4 ? last.year : known.length === 7 ? last.month : last.day
  if (known < asFar) return 'yes'
  if (known > asFar) return 'no'
  return latestBirth(known) <= last.day ? 'yes' : 'unknown'
}

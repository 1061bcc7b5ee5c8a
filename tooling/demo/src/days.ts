import { type IsoDate, isoDate } from '@lienthehe/domain'
import { daysBetween } from '@lienthehe/domain/calendar'
import type { Random } from './random.ts'

/** Everything in the demonstration has happened by this day; its tables are read as of the end of that year. */
export const recordedUntil = isoDate('2025-11-15')

const dayMs = 24 * 60 * 60 * 1000

/** A random day between these two; both may be drawn. */
export function dayBetween(random: Random, from: IsoDate, to: IsoDate): IsoDate {
  return dayAfter(from, random.integer(0, daysBetween(from, to)))
}

export function dayAfter(date: IsoDate, days: number): IsoDate {
  return isoDate(new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10))
}

/** The number of a day in its year; 1 is the first of January. */
export function dayOfYear(date: IsoDate): number {
  return daysBetween(firstDayOf(date), date) + 1
}

function firstDayOf(date: IsoDate): IsoDate {
  return isoDate(`${date.slice(0, 4)}-01-01`)
}

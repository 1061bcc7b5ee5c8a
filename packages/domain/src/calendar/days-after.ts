import { daysInMonth, type IsoDate, isoDate, numberOf, yearOf } from './iso-date.ts'

/** The day this many days later: 30 days after 2024-01-31 is 2024-03-01. `days` must not be negative. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  let [year, month, day] = [yearOf(date), numberOf(date, 5), numberOf(date, 8) + days]
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month)
    year += month === 12 ? 1 : 0
    month = (month % 12) + 1
  }
  const twoDigits = (part: number) => String(part).padStart(2, '0')
  return isoDate(`${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`)
}

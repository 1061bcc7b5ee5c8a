import type { IsoDate } from '../calendar/iso-date.ts'
import { firstDayOfMonth, type Month, monthOf, monthsAfter } from '../calendar/month.ts'

/** This many months up to the month of the given day, the latest first. */
export function latestMonths(today: IsoDate, count: number): readonly Month[] {
  const first = firstDayOfMonth(monthOf(today))
  return Array.from({ length: count }, (_, back) => monthOf(monthsAfter(first, -back)))
}

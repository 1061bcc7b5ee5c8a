import type { IsoDate } from '../calendar/iso-date.ts'
import { formatDate } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'
import type { Period, Plan } from './schema.ts'

/** Is this day in the period? The first and last day belong to it. */
export function isInPeriod(date: IsoDate, { from, to }: Pick<Period, 'from' | 'to'>): boolean {
  return from <= date && date <= to
}

/** Has the period ended before this day? */
export function isOver({ to }: Pick<Period, 'to'>, date: IsoDate): boolean {
  return to < date
}

/** Has the period not begun on this day? */
export function isBefore({ from }: Pick<Period, 'from'>, date: IsoDate): boolean {
  return date < from
}

/** `Kế hoạch 146/KH-UBND đã kết thúc ngày 31/12/2025.` Shown above anything that is judged by a plan that is over. */
export function describePlanOver(
  { number, period }: Pick<Plan, 'number' | 'period'>,
  { language }: InLanguage,
): string {
  const to = formatDate(period.to)
  return {
    vi: `Kế hoạch ${number} đã kết thúc ngày ${to}.`,
    en: `Plan ${number} ended on ${to}.`,
  }[language]
}

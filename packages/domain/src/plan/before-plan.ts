import type { IsoDate } from '../calendar/iso-date.ts'
import { formatDate } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'
import type { Plan } from './schema.ts'

/**
 * `Ngày 31/12/2019 ở trước kế hoạch 146/KH-UBND …` This sentence replaces the verdicts on a day before the plan begins.
 */
export function describeBeforePlan(
  date: IsoDate,
  { plan: { number, period }, language }: InLanguage & { readonly plan: Pick<Plan, 'number' | 'period'> },
): string {
  const [day, from, to] = [date, period.from, period.to].map(formatDate)
  return {
    vi: `Ngày ${day} ở trước kế hoạch ${number}, tính từ ${from} đến ${to}; hãy chọn một ngày trong khoảng ấy.`,
    en: `${day} is before plan ${number}, which runs from ${from} to ${to}; choose a day in between.`,
  }[language]
}

import { dayInVietnam } from '../calendar/instant.ts'
import type { Plan } from '../plan/schema.ts'
import { formatDate, formatInteger, formatMonth } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'
import type { KeptSnapshot } from './kept-snapshot.ts'
import type { MissingMonth } from './missing-months.ts'
import type { ReviewedPeriod } from './schema.ts'

/** `năm 2023`, `sơ kết đến 30/06/2023`, `giai đoạn 2021–2025`: the period within a sentence. */
export function describePeriod(
  period: ReviewedPeriod,
  {
    plan: {
      period: { years },
    },
    language,
  }: InLanguage & { readonly plan: Pick<Plan, 'period'> },
): string {
  switch (period.kind) {
    case 'year':
      return { vi: `năm ${period.year}`, en: `the year ${period.year}` }[language]
    case 'upTo': {
      const day = formatDate(period.day)
      return { vi: `sơ kết đến ${day}`, en: `the interim review up to ${day}` }[language]
    }
    case 'whole': {
      const span = `${years.at(0)}–${years.at(-1)}`
      return { vi: `giai đoạn ${span}`, en: `the whole period ${span}` }[language]
    }
  }
}

/** `Bản chốt số 3 ngày 27/11/2026`. */
export function describeSnapshot(
  { number, closedAt }: Pick<KeptSnapshot, 'number' | 'closedAt'>,
  { language }: InLanguage,
): string {
  const day = formatDate(dayInVietnam(closedAt))
  return { vi: `Bản chốt số ${number} ngày ${day}`, en: `Snapshot ${number} of ${day}` }[language]
}

/** `Tháng 05/2023: 3 / 89 câu lạc bộ chưa báo cáo`. */
export function describeMissingMonth(
  { month, expected, missing }: MissingMonth,
  { language }: InLanguage,
): string {
  const [lacks, all] = [formatInteger(missing, language), formatInteger(expected, language)]
  return {
    vi: `Tháng ${formatMonth(month)}: ${lacks} / ${all} câu lạc bộ chưa báo cáo`,
    en: `${formatMonth(month)}: ${lacks} of ${all} clubs have sent no report`,
  }[language]
}

import { formatDate, formatInteger } from '../../text/format.ts'
import type { InLanguage, Language } from '../../text/language.ts'
import { type Interval, isExact, unknownInterval } from '../../verdicts/interval.ts'
import type { IndicatorReading } from '../measures/indicators.ts'
import { describeInterval, describeShare } from './wording.ts'

/**
 * The value of an indicator, shown beside its name: `12,1% (312/2.574)`, or its change in a year. An unknown value is
 * never shown as 0.
 */
export function describeIndicator(reading: IndicatorReading, { language }: InLanguage): string {
  if (reading.kind === 'clubs') return describeChange(reading, language)
  const { actual, of } = reading
  if (of.high === 0) return { vi: 'chưa có ai để tính', en: 'nobody to count' }[language]
  if (isExact(of)) return describeShare(actual, { of: of.low, language })
  return `${describeInterval(actual, { language })} / ${describeInterval(of, { language })}`
}

function describeChange(
  { since, compared, more, fewer }: IndicatorReading & { readonly kind: 'clubs' },
  language: Language,
): string {
  const day = formatDate(since)
  if (compared === 0)
    return {
      vi: `chưa có câu lạc bộ nào hoạt động từ ${day} để so`,
      en: `no club has operated since ${day}, so there is nothing to compare`,
    }[language]
  const word = (clubs: Interval) =>
    describeInterval(isOpen(clubs, compared) ? unknownInterval : clubs, { language })
  const all = formatInteger(compared, language)
  return {
    vi: `đạt nhiều khung hơn: ${word(more)}; ít khung hơn: ${word(fewer)}; trong ${all} câu lạc bộ cũng hoạt động ngày ${day}`,
    en: `meet more bands: ${word(more)}; fewer: ${word(fewer)}; of ${all} clubs that operated on ${day} too`,
  }[language]
}

/** Is every value from 0 to the whole possible? */
function isOpen({ low, high }: Interval, of: number): boolean {
  return low === 0 && high === of
}

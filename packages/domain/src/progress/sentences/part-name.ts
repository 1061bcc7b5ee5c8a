import { yearOf } from '../../calendar/iso-date.ts'
import type { Language } from '../../text/language.ts'
import type { UnitKey } from '../../units/unit.ts'
import type { Part } from '../part.ts'

/**
 * `Đà Bắc năm 2021`, `giai đoạn 2026–2030`: the name of one part of a target within a sentence; empty for the whole
 * target.
 */
export function nameOfPart(
  { year, span, district }: Pick<Part, 'year' | 'span' | 'district'>,
  units: ReadonlyMap<UnitKey, string>,
  language: Language,
): string {
  const place = district === null ? [] : [units.get(district) ?? district]
  const years = span === null ? '' : [...new Set([yearOf(span.from), yearOf(span.to)])].join('–')
  return [
    ...place,
    ...(year === null ? [] : [{ vi: `năm ${year}`, en: String(year) }[language]]),
    ...(span === null ? [] : [{ vi: `giai đoạn ${years}`, en: years }[language]]),
  ].join(' ')
}

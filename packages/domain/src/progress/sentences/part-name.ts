import { yearOf } from '../../calendar/iso-date.ts'
import type { UnitKey } from '../../units/unit.ts'
import type { Part } from '../part.ts'

/** `Đà Bắc 2021`, `2026–2030`: which part of a target this is; empty where it is all of it. */
export function nameOfPart(
  { year, span, district }: Pick<Part, 'year' | 'span' | 'district'>,
  units: ReadonlyMap<UnitKey, string>,
): string {
  const place = district === null ? [] : [units.get(district) ?? district]
  const years = span === null ? [] : [...new Set([yearOf(span.from), yearOf(span.to)])]
  return [
    ...place,
    ...(year === null ? [] : [String(year)]),
    ...(years.length === 0 ? [] : [years.join('–')]),
  ].join(' ')
}

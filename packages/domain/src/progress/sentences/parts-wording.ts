import { formatInteger } from '../../text/format.ts'
import type { InLanguage, Language, Wording } from '../../text/language.ts'
import type { UnitKey } from '../../units/unit.ts'
import { isExact } from '../../verdicts/interval.ts'
import type { Together } from '../assess-plan.ts'
import type { Part } from '../part.ts'
import { nameOfPart } from './part-name.ts'

const divisions = {
  span: { vi: 'giai đoạn', en: 'stretches of years' },
  districtAndSpan: { vi: 'phần', en: 'parts' },
  districtAndYear: { vi: 'huyện, thành phố trong năm', en: 'districts in a year' },
  district: { vi: 'huyện, thành phố', en: 'districts' },
  year: { vi: 'năm', en: 'years' },
} as const satisfies Readonly<Record<string, Wording>>

/** What the parts are called that a target has many of: `năm`, `huyện, thành phố`. */
export function describeDivision({ year, span, district }: Part, { language }: InLanguage): string {
  if (span !== null) return divisions[district === null ? 'span' : 'districtAndSpan'][language]
  if (year === null) return divisions.district[language]
  return divisions[district === null ? 'year' : 'districtAndYear'][language]
}

/** No part fails by itself, but all together do. */
export function describeTogether({ most, need, shortfall }: Together, { language }: InLanguage): string {
  const count = (clubs: number) => formatInteger(clubs, language)
  const [have, needed, lacks] = [count(most), count(need), count(shortfall)]
  return {
    vi: `Thiếu ít nhất ${lacks}: cộng lại cần ${needed}, toàn tỉnh có nhiều nhất ${have}.`,
    en: `At least ${lacks} short: ${needed} are needed, the province has at most ${have}.`,
  }[language]
}

/** Only the parts that fail are named, at most six of them: a list of fifty is not a sentence. */
export function describeParts(
  parts: readonly Part[],
  { names: districts, language }: InLanguage & { readonly names: ReadonlyMap<UnitKey, string> },
): string {
  const named = 6
  const unmet = parts.filter((part) => part.status === 'unmet')
  const open = parts.filter((part) => part.status === 'undetermined')
  const [first] = open
  if (unmet.length === 0 && first === undefined) return describeNothingLacks(parts, districts, language)
  if (first !== undefined && open.length === parts.filter(hasBegun).length)
    return {
      vi: `Chưa có số liệu theo ${describeDivision(first, { language })}.`,
      en: `No figures by ${describeDivision(first, { language })} yet.`,
    }[language]
  const lacks = unmet.map((part) => {
    const least = isExact(part.actual) ? '' : { vi: ' ít nhất', en: ' at least' }[language]
    const short = { vi: 'thiếu', en: 'short by' }[language]
    return `${nameOfPart(part, districts)} ${short}${least} ${formatInteger(part.shortfall, language)}`
  })
  const doubts = open.map(
    (part) => `${nameOfPart(part, districts)} ${{ vi: 'chưa đủ số liệu', en: 'not enough data' }[language]}`,
  )
  const said = [...lacks, ...doubts]
  const rest = said.length - named
  const [one] = parts
  const more = rest > 0 && one !== undefined ? describeMore(rest, one, language) : ''
  return `${said.slice(0, named).join('; ')}${more}.`
}

const hasBegun = ({ status }: Part): boolean => status !== 'notApplicable'

function describeMore(rest: number, part: Part, language: Language): string {
  const other =
    part.district !== null && part.year !== null ? 'trường hợp' : describeDivision(part, { language: 'vi' })
  return { vi: ` và ${rest} ${other} khác`, en: ` and ${rest} more` }[language]
}

function describeNothingLacks(
  parts: readonly Part[],
  districts: ReadonlyMap<UnitKey, string>,
  language: Language,
): string {
  const begun = parts.find(hasBegun)
  if (begun === undefined) return { vi: 'Chưa đến kỳ.', en: 'Not begun.' }[language]
  const all = describeDivision(begun, { language })
  const met = { vi: `Tất cả các ${all} đã đến kỳ đều đạt`, en: `Met in all ${all} that have begun` }[language]
  const exceeded = parts.filter((part) => part.status === 'met' && part.exceeded)
  if (exceeded.length === 0) return `${met}.`
  const names = exceeded.map((part) => nameOfPart(part, districts)).join(', ')
  return `${met}; ${{ vi: 'vượt mức', en: 'above the quota' }[language]}: ${names}.`
}

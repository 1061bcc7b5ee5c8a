import type { Measure } from '../../plan/schema.ts'
import { formatInteger } from '../../text/format.ts'
import type { InLanguage, Language, Wording } from '../../text/language.ts'
import type { UnitKey } from '../../units/unit.ts'
import { isExact } from '../../verdicts/interval.ts'
import type { Together } from '../assess-plan.ts'
import type { Part } from '../part.ts'
import { describeAmount } from './counted-wording.ts'
import { nameOfPart } from './part-name.ts'

type Division = Wording & { readonly each: string }

/** The names of kinds of parts. `each` is the English form used after “by”. */
const divisions = {
  span: { vi: 'giai đoạn', en: 'periods', each: 'period' },
  districtAndSpan: {
    vi: 'huyện, thành phố trong giai đoạn',
    en: 'districts in a period',
    each: 'district and period',
  },
  districtAndYear: {
    vi: 'huyện, thành phố trong năm',
    en: 'districts in a year',
    each: 'district and year',
  },
  district: { vi: 'huyện, thành phố', en: 'districts', each: 'district' },
  year: { vi: 'năm', en: 'years', each: 'year' },
} as const satisfies Readonly<Record<string, Division>>

/** The name of a target's parts: `năm`, `huyện, thành phố`. */
export function describeDivision(part: Part, { language }: InLanguage): string {
  return divisionOf(part)[language]
}

function divisionOf({ year, span, district }: Part): Division {
  if (span !== null) return divisions[district === null ? 'span' : 'districtAndSpan']
  if (year === null) return divisions.district
  return divisions[district === null ? 'year' : 'districtAndYear']
}

/** The sentence for a target whose parts could each be met, but not all of them together. */
export function describeTogether(
  { most, need, shortfall }: Together,
  { parts, language }: InLanguage & { readonly parts: readonly Part[] },
): string {
  const [have, needed, lacks] = [most, need, shortfall].map((clubs) => formatInteger(clubs, language))
  const all = countParts(parts.filter(hasBegun), language)
  return {
    vi: `Thiếu ít nhất ${lacks} câu lạc bộ: ${all} cần ${needed}, toàn tỉnh có nhiều nhất ${have}.`,
    en: `At least ${lacks} ${shortfall === 1 ? 'club' : 'clubs'} short: ${all} need ${needed}, and the province has at most ${have}.`,
  }[language]
}

/** `10 huyện, thành phố × 5 năm`, where every district has every year; else the number of parts. */
function countParts(parts: readonly Part[], language: Language): string {
  const districts = new Set(parts.map(({ district }) => district)).size
  const years = new Set(parts.map(({ year }) => year)).size
  const [one] = parts
  if (one === undefined) return ''
  if (one.district === null || one.year === null || districts * years !== parts.length)
    return `${formatInteger(parts.length, language)} ${describeDivision(one, { language })}`
  const noun = {
    district: districts === 1 ? 'district' : divisions.district.en,
    year: years === 1 ? 'year' : divisions.year.en,
  }
  return {
    vi: `${districts} ${divisions.district.vi} × ${years} ${divisions.year.vi}`,
    en: `${districts} ${noun.district} × ${years} ${noun.year}`,
  }[language]
}

/** Only failing parts are named, at most six: a list of fifty is not a sentence. */
export function describeParts(
  parts: readonly Part[],
  {
    measure,
    names: districts,
    language,
  }: InLanguage & { readonly measure: Measure; readonly names: ReadonlyMap<UnitKey, string> },
): string {
  const named = 6
  const unmet = parts.filter((part) => part.status === 'unmet')
  const open = parts.filter((part) => part.status === 'undetermined')
  const [first] = open
  if (unmet.length === 0 && first === undefined) return describeNothingLacks(parts, districts, language)
  if (first !== undefined && open.length === parts.filter(hasBegun).length)
    return {
      vi: `Chưa có số liệu theo ${describeDivision(first, { language })}.`,
      en: `No figures by ${divisionOf(first).each} yet.`,
    }[language]
  const lacks = unmet.map((part, place) => {
    const least = isExact(part.actual) ? '' : { vi: ' ít nhất', en: ' at least' }[language]
    const short = { vi: 'thiếu', en: 'short by' }[language]
    // The noun for what is counted is written once.
    const amount =
      place === 0
        ? describeAmount(part.shortfall, { measure, language })
        : formatInteger(part.shortfall, language)
    return `${nameOfPart(part, districts, language)} ${short}${least} ${amount}`
  })
  const doubts = open.map((part) => {
    const name = nameOfPart(part, districts, language)
    return { vi: `${name} chưa đủ số liệu`, en: `${name}: not enough data` }[language]
  })
  const said = [...lacks, ...doubts]
  const rest = said.length - named
  const [one] = parts
  const more = rest > 0 && one !== undefined ? describeMore(rest, one, language) : ''
  const list = said.slice(0, named).join('; ')
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}${more}.`
}

const hasBegun = ({ status }: Part): boolean => status !== 'notApplicable'

function describeMore(rest: number, part: Part, language: Language): string {
  const other =
    part.district !== null && part.year !== null ? 'trường hợp' : describeDivision(part, { language: 'vi' })
  const count = formatInteger(rest, language)
  return { vi: ` và ${count} ${other} khác`, en: ` and ${count} more` }[language]
}

function describeNothingLacks(
  parts: readonly Part[],
  districts: ReadonlyMap<UnitKey, string>,
  language: Language,
): string {
  const begun = parts.find(hasBegun)
  if (begun === undefined) return { vi: 'Chưa đến kỳ.', en: 'Not yet due.' }[language]
  const all = describeDivision(begun, { language })
  const met = { vi: `Tất cả các ${all} đã đến kỳ đều đạt`, en: `Met in all ${all} due so far` }[language]
  const exceeded = parts.filter((part) => part.status === 'met' && part.exceeded)
  if (exceeded.length === 0) return `${met}.`
  const names = exceeded.map((part) => nameOfPart(part, districts, language)).join(', ')
  return `${met}; ${{ vi: 'vượt mức', en: 'above the quota' }[language]}: ${names}.`
}

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

/** Only failing parts are named, at most six, of years at most three: a list of fifty is not a sentence. */
export function describeParts(parts: readonly Part[], { measure, names: districts, language }: Told): string {
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
  const said = { measure, names: districts, language }
  if (parts.some(({ year }) => year !== null)) return describeYearParts(unmet, open, said)
  const doubts = open.map((part) => {
    const name = nameOfPart(part, districts, language)
    return { vi: `${name} chưa đủ số liệu`, en: `${name}: not enough data` }[language]
  })
  const all = [...describeLacks(unmet, said), ...doubts]
  return sentence(`${all.slice(0, named).join('; ')}${describeMore(all.length - named, parts, language)}`)
}

/**
 * `Năm 2022 thiếu 7 câu lạc bộ, năm 2023 thiếu 12; năm 2024 chưa hết; chưa đủ số liệu về năm 2021.` A year that is over
 * falls short for good; of one that is not, the number is said only where no other year has one.
 */
function describeYearParts(unmet: readonly UnmetPart[], unknown: readonly Part[], told: Told): string {
  const { names, language } = told
  const named = 3
  const over = unmet.filter(({ course }) => course === 'missed')
  const worst = over.toSorted((one, other) => other.shortfall - one.shortfall).slice(0, named)
  const lacks = describeLacks(
    over.filter((part) => worst.includes(part)),
    told,
  ).join(', ')
  const running = unmet.filter(({ course }) => course !== 'missed')
  const about = unknown.slice(0, named).map((part) => nameOfPart(part, names, language))
  const doubts = `${{ vi: 'chưa đủ số liệu về', en: 'not enough data about' }[language]} ${about.join(', ')}`
  return sentence(
    [
      ...(over.length === 0 ? [] : [`${lacks}${describeMore(over.length - named, over, language)}`]),
      ...(running.length === 0 ? [] : [describeRunning(running, { ...told, isAlone: over.length === 0 })]),
      ...(unknown.length === 0
        ? []
        : [`${doubts}${describeMore(unknown.length - named, unknown, language)}`]),
    ].join('; '),
  )
}

/** `năm 2024 chưa hết`, alone with what is missing so far: `năm 2024 chưa hết, còn thiếu 6 câu lạc bộ`. */
function describeRunning(
  running: readonly UnmetPart[],
  { measure, isAlone, language }: Told & { readonly isAlone: boolean },
): string {
  const years = [...new Set(running.map(({ year }) => year))].join(', ')
  const notOver = {
    vi: `năm ${years} chưa hết`,
    en: `${years} ${running.every(({ year }) => year === running[0]?.year) ? 'is' : 'are'} not over`,
  }[language]
  if (!isAlone) return notOver
  const shortfall = running.reduce((sum, part) => sum + part.shortfall, 0)
  const least = running.every(({ actual }) => isExact(actual)) ? '' : leastWords[language]
  const amount = describeAmount(shortfall, { measure, language })
  return {
    vi: `${notOver}, còn thiếu${least} ${amount}`,
    en: `${notOver}, short by${least} ${amount} so far`,
  }[language]
}

const leastWords = { vi: ' ít nhất', en: ' at least' }

type UnmetPart = Part & { readonly status: 'unmet' }
type Told = InLanguage & { readonly measure: Measure; readonly names: ReadonlyMap<UnitKey, string> }

/** `Đà Bắc thiếu 7 câu lạc bộ`, `Kim Bôi thiếu 5`: the noun for what is counted is written once. */
function describeLacks(unmet: readonly UnmetPart[], { measure, names, language }: Told): readonly string[] {
  const short = { vi: 'thiếu', en: 'short by' }[language]
  return unmet.map(({ actual, shortfall, ...part }, place) => {
    const least = isExact(actual) ? '' : leastWords[language]
    const amount =
      place === 0 ? describeAmount(shortfall, { measure, language }) : formatInteger(shortfall, language)
    return `${nameOfPart(part, names, language)} ${short}${least} ${amount}`
  })
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

const hasBegun = ({ status }: Part): boolean => status !== 'notApplicable'

function describeMore(rest: number, [part]: readonly Part[], language: Language): string {
  if (rest <= 0 || part === undefined) return ''
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

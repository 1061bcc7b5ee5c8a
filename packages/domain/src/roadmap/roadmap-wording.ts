import { yearOf } from '../calendar/iso-date.ts'
import { citeClause } from '../plan/clause.ts'
import type { Plan } from '../plan/schema.ts'
import { type DistrictNames, targetOf } from '../progress/sentences/wording.ts'
import { formatInteger } from '../text/format.ts'
import type { InLanguage, Language, Wording } from '../text/language.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import type { Roadmap } from './allocate-roadmap.ts'
import { partLabels } from './examination/finding-wording.ts'
import type { PartLimit, RoadmapPart, RoadmapShortfall } from './roadmap-bounds.ts'
import type { RoadmapConflict } from './roadmap-conflict.ts'
import type { RoadmapRefusal, SituationProblem } from './roadmap-situation.ts'

/** What a sentence about a roadmap needs besides its figures. */
type Speech = { readonly plan: Plan; readonly districts: DistrictNames; readonly language: Language }

/** The largest numbers of names and of reasons in one sentence. */
const named = 6
const reasons = 3

/** How many clubs to found in which year, what that does not repair, and why not everything can be met. */
export function describeRoadmap(
  roadmap: Roadmap,
  { plan, names: districts, language }: InLanguage & { readonly plan: Plan; readonly names: DistrictNames },
): string {
  const speech = { plan, districts, language }
  const lost = describeShortfalls(roadmap.lost, missingWords, speech)
  return [
    ...(roadmap.status === 'feasible'
      ? [describeFeasible(roadmap, language)]
      : describeImpossible(roadmap, speech)),
    ...(lost === ''
      ? []
      : [{ vi: `Không bù được nữa: ${lost}.`, en: `It is too late to make up for: ${lost}.` }[language]]),
  ].join(' ')
}

function describeFeasible(roadmap: Roadmap, language: Language): string {
  const planned = describePlanned(roadmap)
  if (roadmap.total.planned === 0)
    return { vi: 'Không cần thành lập thêm câu lạc bộ nào.', en: 'No more clubs need to be founded.' }[
      language
    ]
  return {
    vi: `Thành lập thêm ${planned.vi} thì đạt mọi chỉ tiêu còn đạt được.`,
    en: `Founding ${planned.en} meets every target that can still be met.`,
  }[language]
}

function describeImpossible(
  roadmap: Roadmap & { readonly status: 'impossible' },
  speech: Speech,
): readonly string[] {
  const { language } = speech
  const why = roadmap.conflicts.slice(0, reasons).map((conflict) => sayConflict(conflict, speech))
  const rest = roadmap.conflicts.length - why.length
  const more = rest === 0 ? '' : { vi: `; và ${rest} lý do khác`, en: `; and ${rest} more` }[language]
  const planned = describePlanned(roadmap)[language]
  const still = [
    describeShortfalls(roadmap.missing, missingWords, speech),
    describeShortfalls(roadmap.beyond, beyondWords, speech),
  ].filter((words) => words !== '')
  return [
    {
      vi: `Không lộ trình nào đạt được mọi chỉ tiêu: ${why.join('; ')}${more}.`,
      en: `No roadmap meets every target: ${why.join('; ')}${more}.`,
    }[language],
    {
      vi: `Gần đạt nhất là thành lập thêm ${planned}; khi đó ${still.join('; ')}.`,
      en: `The closest is to found ${planned}; then ${still.join('; ')}.`,
    }[language],
  ]
}

/** `65 câu lạc bộ (2022: 17; 2023: 16 …)`. */
function describePlanned({ fromYear, total, years }: Roadmap): Wording {
  const open = years.filter(({ year }) => year >= fromYear)
  const byYear =
    open.length === 0 ? '' : ` (${open.map(({ year, planned }) => `${year}: ${planned}`).join('; ')})`
  return {
    vi: `${formatInteger(total.planned, 'vi')} câu lạc bộ${byYear}`,
    en: `${formatInteger(total.planned, 'en')} more ${total.planned === 1 ? 'club' : 'clubs'}${byYear}`,
  }
}

/** The demands that conflict with certain limits, where they do, and how many clubs too many they ask for. */
function sayConflict({ demands, limits, excess }: RoadmapConflict, speech: Speech): string {
  const { plan, language } = speech
  const asked = groupsOf(demands, ({ target }) => target).map(([first, terms]) => {
    const name = nameOf(first.target, speech)
    const clubs = clubsOf(terms, language)
    return {
      vi: `“${name}” cần thêm ${clubs}${inBrackets(terms, speech)}`,
      en: `“${name}” needs ${clubs} more${inBrackets(terms, speech)}`,
    }[language]
  })
  const allowed = groupsOf(limits, (limit) => (limit.kind === 'quota' ? limit.target : limit.kind)).map(
    ([first, terms]) => sayLimit(first, terms, speech),
  )
  const none = { vi: 'không còn năm nào để thành lập', en: 'no year is left in which to found any' }[language]
  const targets = [...demands, ...limits].flatMap((term) => ('target' in term ? [term.target] : []))
  const clauses = targets.map((target) => citeClause(targetOf(plan, { target }).clause)[language])
  const cited = [...new Set(clauses)].join(', ')
  const lacking = formatInteger(excess, language)
  const noun = excess === 1 ? 'club' : 'clubs'
  return {
    vi: `${asked.join(' cộng với ')}, mà ${allowed.join(' và ') || none}: thiếu ${lacking} câu lạc bộ (${cited})`,
    en: `${asked.join(' plus ')}, but ${allowed.join(' and ') || none}: ${lacking} ${noun} short (${cited})`,
  }[language]
}

function sayLimit(first: PartLimit, terms: readonly PartLimit[], speech: Speech): string {
  const { language } = speech
  const clubs = clubsOf(terms, language)
  const parts = nameOfParts(terms, speech)
  switch (first.kind) {
    case 'quota':
      return {
        vi: `“${nameOf(first.target, speech)}” chỉ cho thêm ${clubs}${inBrackets(terms, speech)}`,
        en: `“${nameOf(first.target, speech)}” allows only ${clubs} more${inBrackets(terms, speech)}`,
      }[language]
    case 'room':
      return { vi: `${parts} chỉ còn chỗ cho ${clubs}`, en: `there is only room for ${clubs} in ${parts}` }[
        language
      ]
    case 'capacity':
      return {
        vi: `${parts} chỉ thành lập thêm được ${clubs}`,
        en: `only ${clubs} can be founded in ${parts}`,
      }[language]
    default:
      return assertNever(first)
  }
}

const missingWords = { vi: 'thiếu', en: 'short by' }
const beyondWords = { vi: 'vượt', en: 'over by' }

/**
 * `“Thành lập mới trong từng năm”: năm 2021 thiếu 5, năm 2022 thiếu 1`, one target after the other; empty if no clubs
 * are missing.
 */
function describeShortfalls(shortfalls: readonly RoadmapShortfall[], verb: Wording, speech: Speech): string {
  const { language } = speech
  return groupsOf(shortfalls, ({ target }) => target)
    .map(([first, terms]) => {
      const said = terms.slice(0, named).map(({ part, clubs }) => {
        return `${nameOfPart(part, speech)} ${verb[language]} ${formatInteger(clubs, language)}`.trim()
      })
      const rest = terms.length - said.length
      const more = rest === 0 ? '' : { vi: ` và ${rest} trường hợp khác`, en: ` and ${rest} more` }[language]
      const colon = first.part.per === 'period' ? '' : ':'
      return `“${nameOf(first.target, speech)}”${colon} ${said.join(', ')}${more}`
    })
    .join('; ')
}

/** Why no roadmap was drawn up, and what to correct. */
export function describeRoadmapRefusal(
  refusal: RoadmapRefusal,
  { plan, language }: InLanguage & { readonly plan: Plan },
): string {
  switch (refusal.reason) {
    case 'wrongSituation':
      return refusal.problems.map((problem) => describeProblem(problem, language)).join(' ')
    case 'moneyApart': {
      const names = namesOf(refusal.targets, plan, language)
      return {
        vi: `Không lập được lộ trình: không nguồn kinh phí nào được tính cho tất cả các chỉ tiêu ${names}.`,
        en: `No roadmap can be drawn up: no single source of money counts for all of ${names}.`,
      }[language]
    }
    case 'spansCross': {
      const names = namesOf(refusal.targets, plan, language)
      return {
        vi: `Không lập được lộ trình: các giai đoạn của ${names} chồng lên nhau mà không giai đoạn nào nằm trong giai đoạn kia.`,
        en: `No roadmap can be drawn up: the periods of ${names} overlap, and neither lies within the other.`,
      }[language]
    }
    case 'tooManyClubs': {
      const [clubs, most] = [refusal.clubs, refusal.most].map((value) => formatInteger(value, language))
      return {
        vi: `Không lập được lộ trình: các chỉ tiêu cộng lại tới ${clubs} câu lạc bộ, trong khi chỉ tính được đến ${most}.`,
        en: `No roadmap can be drawn up: the targets add up to ${clubs} clubs, and no more than ${most} can be planned.`,
      }[language]
    }
    default:
      return assertNever(refusal)
  }
}

/** `“Câu lạc bộ thành lập mới”, “Thành lập mới trong từng năm”` */
function namesOf(targets: readonly string[], plan: Plan, language: Language): string {
  return targets.map((target) => `“${targetOf(plan, { target }).name[language]}”`).join(', ')
}

const problemWords: Readonly<Record<SituationProblem['problem'], Wording>> = {
  notACount: { vi: 'không phải số câu lạc bộ', en: 'is not a number of clubs' },
  yearOutsidePlan: { vi: 'không phải năm của kế hoạch', en: 'is not a year of the plan' },
  yearToCome: { vi: 'là năm chưa tới', en: 'is a year still to come' },
  unknownDistrict: { vi: 'không có trong danh sách huyện', en: 'is not in the list of districts' },
  listedTwice: { vi: 'ghi hai lần', en: 'is listed twice' },
}

function describeProblem({ path, problem, value }: SituationProblem, language: Language): string {
  return `${path}: ${value} ${problemWords[problem][language]}.`
}

function nameOf(target: string, { plan, language }: Speech): string {
  return targetOf(plan, { target }).name[language]
}

type Term = { readonly part: RoadmapPart; readonly clubs: number }

function clubsOf(terms: readonly Term[], language: Language): string {
  return formatInteger(
    terms.reduce((sum, { clubs }) => sum + clubs, 0),
    language,
  )
}

function inBrackets(terms: readonly Term[], speech: Speech): string {
  const parts = nameOfParts(terms, speech)
  return parts === '' ? '' : ` (${parts})`
}

/**
 * `Đà Bắc, Lạc Sơn`, `Đà Bắc năm 2021, 2022`, or only their number if they are too many; empty for the whole period.
 */
function nameOfParts(terms: readonly Term[], speech: Speech): string {
  const [first] = terms
  if (first === undefined || first.part.per === 'period') return ''
  if (terms.length > named) return `${terms.length} ${partLabels[first.part.per][speech.language]}`
  const byPlace = groupsOf(terms, ({ part }) => placeOf(part, speech))
  const places = byPlace.map(([{ part }, alike]) => {
    const others = alike.slice(1).flatMap(({ part: other }) => {
      if ('year' in other) return [String(other.year)]
      return 'span' in other ? [timeOf(other)[speech.language]] : []
    })
    return [nameOfPart(part, speech), ...others].join(', ')
  })
  return places.join('year' in first.part ? '; ' : ', ')
}

function nameOfPart(part: RoadmapPart, speech: Speech): string {
  return `${placeOf(part, speech)} ${timeOf(part)[speech.language]}`.trim()
}

/** `năm 2021`, `giai đoạn 2026–2030`; empty for the whole period. */
function timeOf(part: RoadmapPart): Wording {
  if ('year' in part) return { vi: `năm ${part.year}`, en: `${part.year}` }
  if (!('span' in part)) return { vi: '', en: '' }
  const years = [...new Set([yearOf(part.span.from), yearOf(part.span.to)])].join('–')
  return { vi: `giai đoạn ${years}`, en: years }
}

function placeOf(part: RoadmapPart, { districts }: Speech): string {
  return 'district' in part ? (districts.get(part.district) ?? part.district) : ''
}

/** Groups terms of one kind, in the order in which each kind first appears. */
function groupsOf<SomeTerm>(
  terms: readonly SomeTerm[],
  keyOf: (term: SomeTerm) => string,
): readonly (readonly [first: SomeTerm, all: readonly SomeTerm[]])[] {
  const keys = [...new Set(terms.map(keyOf))]
  return keys.flatMap((key) => {
    const alike = terms.filter((term) => keyOf(term) === key)
    const [first] = alike
    return first === undefined ? [] : [[first, alike] as const]
  })
}

import type { Language, Result, UnitKey, Wording } from '@lienthehe/domain'
import { type Asked, askRelease, type Release } from '@lienthehe/domain/publication'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { languages } from '@lienthehe/domain/text'
import type { AdministrativeUnit } from '@lienthehe/domain/units'
import { parseAccept } from 'hono/utils/accept'
import type { PublicPlan } from './sources.ts'

/** The requested place, language and release; `district: null` is the whole province. */
export type Question = {
  readonly place: AdministrativeUnit
  readonly district: UnitKey | null
  readonly language: Language
  /** The number of the release asked for; `null`: the current one. */
  readonly pinned: number | null
  readonly asked: Asked
}

export type PublicRefusal = {
  readonly reason:
    | 'planUnknown'
    | 'releaseUnknown'
    | 'unitUnknown'
    | 'languageUnknown'
    | 'tableUnknown'
    | 'targetUnknown'
    | 'viewUnknown'
    | 'addressUnknown'
    | 'formatUnknown'
    | 'noFigures'
    | 'notFound'
}

const refusalWords = {
  planUnknown: { vi: 'Không có kế hoạch này.', en: 'There is no such plan.' },
  releaseUnknown: {
    vi: 'Kế hoạch này không có công bố mang số đó.',
    en: 'This plan has no release with that number.',
  },
  unitUnknown: {
    vi: 'Không có mã này trong tỉnh và các huyện, thành phố của kế hoạch.',
    en: 'This is not the code of the plan’s province or of any of its districts.',
  },
  languageUnknown: { vi: 'Ngôn ngữ là vi hoặc en.', en: 'The language is vi or en.' },
  tableUnknown: { vi: 'Không có bảng này.', en: 'There is no such table.' },
  targetUnknown: {
    vi: 'Kế hoạch không có chỉ tiêu mang mã này.',
    en: 'The plan has no target with this code.',
  },
  viewUnknown: { vi: 'Dạng hiển thị là compact hoặc full.', en: 'The view is compact or full.' },
  addressUnknown: {
    vi: 'Địa chỉ này không phải trang tiến độ của máy chủ này.',
    en: 'This is not the address of a progress page of this server.',
  },
  formatUnknown: { vi: 'Chỉ có định dạng json.', en: 'The only format is json.' },
  noFigures: {
    vi: 'Chưa có số liệu nào được công bố, hoặc công bố này đã được rút.',
    en: 'No figures have been released, or this release was withdrawn.',
  },
  notFound: { vi: 'Không có địa chỉ này.', en: 'There is nothing at this address.' },
} as const satisfies Record<PublicRefusal['reason'], Wording>

/**
 * What does not exist is 404, and a mistake in the address is 400; oEmbed demands another status for an unknown format.
 */
const statuses = {
  planUnknown: 404,
  releaseUnknown: 404,
  tableUnknown: 404,
  targetUnknown: 404,
  addressUnknown: 404,
  noFigures: 404,
  notFound: 404,
  unitUnknown: 400,
  languageUnknown: 400,
  viewUnknown: 400,
  formatUnknown: 501,
} as const satisfies Record<PublicRefusal['reason'], number>

export function statusOf({ reason }: PublicRefusal): (typeof statuses)[PublicRefusal['reason']] {
  return statuses[reason]
}

export function describePublicRefusal({ reason }: PublicRefusal): Wording {
  return refusalWords[reason]
}

/** The part of an address after its `?`, as it was typed. */
export type Typed = Readonly<Record<'unit' | 'lang' | 'release', string | undefined>>

/**
 * Reads the question in `?unit=150&lang=en&release=3`; each part may be left out. A unit's code means the unit in the
 * plan's own list, because later lists reused codes for other units.
 */
export function readQuestion(
  { plan, places: { province, districts } }: PublicPlan,
  { unit, lang, release }: Typed,
  releases: readonly Release[],
): Result<Question, PublicRefusal> {
  const language = lang === undefined ? 'vi' : languageIn(lang)
  if (language === undefined) return refuse({ reason: 'languageUnknown' })

  const pinned = release === undefined ? null : numberIn(release)
  const asked = askRelease(releases, { plan: plan.id, number: pinned })
  if (asked === undefined) return refuse({ reason: 'releaseUnknown' })

  const said = { language, pinned, asked }
  if (unit === undefined || unit === province.code)
    return accept({ ...said, place: province, district: null })
  const place = districts.find(({ code }) => code === unit)
  if (place === undefined) return refuse({ reason: 'unitUnknown' })
  return accept({ ...said, place, district: place.key })
}

/** The language of a tag such as `en-US` or `VI`. Case and region do not matter, as in RFC 4647. */
function languageIn(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split(/[-_]/)
  return languages.find((known) => known === primary)
}

/**
 * The first of our languages among those that a browser accepts, in its order of preference; `undefined`: none of them
 * is ours.
 */
export function languagePreferred(acceptLanguage: string | undefined): Language | undefined {
  const tags = parseAccept(acceptLanguage ?? '').filter(({ q }) => q > 0)
  return tags.map(({ type }) => languageIn(type)).find((language) => language !== undefined)
}

/** The typed number; for any other text 0, a number that no release has. */
function numberIn(release: string): number {
  return /^[1-9]\d{0,6}$/.test(release) ? Number(release) : 0
}

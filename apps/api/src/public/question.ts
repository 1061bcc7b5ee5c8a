import {
  type AdministrativeUnit,
  accept,
  type Language,
  languages,
  type Result,
  refuse,
  type UnitKey,
  type Wording,
} from '@lienthehe/domain'
import { placesOf } from './places.ts'
import type { PublicPlan } from './sources.ts'

/** Whose progress is asked for, and in which language; `district: null` is the whole province. */
export type Question = {
  readonly place: AdministrativeUnit
  readonly district: UnitKey | null
  readonly language: Language
}

export type PublicRefusal = {
  readonly reason: 'planUnknown' | 'unitUnknown' | 'languageUnknown' | 'notFound'
}

const refusalWords = {
  planUnknown: { vi: 'Không có kế hoạch này.', en: 'There is no such plan.' },
  unitUnknown: {
    vi: 'Không có mã này trong tỉnh và các huyện, thành phố của kế hoạch.',
    en: 'Neither the province of the plan nor one of its districts has this code.',
  },
  languageUnknown: { vi: 'Ngôn ngữ là vi hoặc en.', en: 'The language is vi or en.' },
  notFound: { vi: 'Không có địa chỉ này.', en: 'There is nothing at this address.' },
} as const satisfies Record<PublicRefusal['reason'], Wording>

export function wordPublicRefusal({ reason }: PublicRefusal): Wording {
  return refusalWords[reason]
}

/** What is asked by `?unit=150&lang=en`; neither has to be said. A code is one of the plan's own list, as codes were reused. */
export function readQuestion(
  source: Pick<PublicPlan, 'plan' | 'units'>,
  { unit, lang }: { readonly unit: string | undefined; readonly lang: string | undefined },
): Result<Question, PublicRefusal> {
  const language = lang === undefined ? 'vi' : languages.find((known) => known === lang)
  if (language === undefined) return refuse({ reason: 'languageUnknown' })

  const { province, districts } = placesOf(source)
  if (unit === undefined || unit === province.code)
    return accept({ place: province, district: null, language })

  const place = districts.find(({ code }) => code === unit)
  if (place === undefined) return refuse({ reason: 'unitUnknown' })
  return accept({ place, district: place.key, language })
}

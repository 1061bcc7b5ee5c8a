import type { Measure } from '../plan/schema.ts'
import { describeAmount, describeCounted } from '../progress/sentences/counted-wording.ts'
import type { DistrictNames } from '../progress/sentences/wording.ts'
import { formatDate, formatInteger } from '../text/format.ts'
import type { InLanguage, Language, Wording } from '../text/language.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import type { Gap, LackingPlace, Stretch } from './gap.ts'

/** The size of a gap: `Thiếu 5 câu lạc bộ`, `Thiếu ít nhất 5 câu lạc bộ`, `Thừa 3 câu lạc bộ`. */
export function describeLack(
  { side, lacks, isAtLeast }: Gap,
  { measure, language }: InLanguage & { readonly measure: Measure },
): string {
  const count = describeAmount(lacks, { measure, language })
  const least = isAtLeast ? { vi: 'ít nhất ', en: 'at least ' }[language] : ''
  return side === 'above'
    ? { vi: `Thừa ${least}${count}`, en: `${capital(least)}${count} too many` }[language]
    : { vi: `Thiếu ${least}${count}`, en: `${capital(least)}${count} short` }[language]
}

/** `Mai Châu 2021, 2023; Cao Phong 2021`, at most five places; `Toàn tỉnh` if the gap names no place. */
export function describePlaces(
  { places }: Pick<Gap, 'places'>,
  { names, language }: InLanguage & { readonly names: DistrictNames },
): string {
  const named = 5
  if (places.length === 0) return { vi: 'Toàn tỉnh', en: 'The whole province' }[language]
  const said = places.slice(0, named).map((place) => describePlace(place, names, language))
  const rest = places.length - named
  const more = rest > 0 ? [{ vi: `${rest} huyện, thành phố khác`, en: `${rest} more` }[language]] : []
  return [...said, ...more].join('; ')
}

function describePlace({ district, years }: LackingPlace, names: DistrictNames, language: Language): string {
  const place =
    district === null ? { vi: 'Toàn tỉnh', en: 'The province' }[language] : (names.get(district) ?? district)
  return years.length === 0 ? place : `${place} ${years.join(', ')}`
}

/**
 * How and until when the gap can be closed, one sentence for each due day: `Đến 31/12/2025: lập thêm 2 câu lạc bộ.` For
 * a day that is over, the sentence says that nothing closes the gap.
 */
export function describeWayOut(
  gap: Gap,
  { measure, language }: InLanguage & { readonly measure: Measure },
): readonly string[] {
  return [
    ...gap.open.map((stretch) => describeOpen(stretch, gap.side, measure, language)),
    ...(gap.over.length === 0 ? [] : [describeOver(gap, measure, language)]),
  ]
}

function describeOpen(
  { lacks, on }: Stretch,
  side: Gap['side'],
  measure: Measure,
  language: Language,
): string {
  const day = formatDate(on)
  const deed = side === 'above' ? reduceBy(lacks, measure) : deedOf(lacks, measure)
  return `${{ vi: `Đến ${day}`, en: `By ${day}` }[language]}: ${deed[language]}.`
}

function describeOver(
  { over, side }: Pick<Gap, 'over' | 'side'>,
  measure: Measure,
  language: Language,
): string {
  const lacking = over.reduce((sum, stretch) => sum + stretch.lacks, 0)
  const lacks = describeAmount(lacking, { measure, language })
  const days = over.map(({ on }) => formatDate(on)).join(', ')
  if (side === 'above')
    return {
      vi: `Đã qua hạn ${days}: thừa ${lacks}, cần giải trình trong báo cáo.`,
      en: `Past the due day ${days}: ${lacks} too many, which the report has to explain.`,
    }[language]
  return {
    vi: `Đã qua hạn ${days}: thiếu ${lacks}, không bù lại được, cần giải trình trong báo cáo.`,
    en: `Past the due day ${days}: the ${lacks} missing can no longer be made up, and the report has to explain why.`,
  }[language]
}

function reduceBy(surplus: number, measure: Measure): Wording {
  const noun = describeCounted(measure, { count: surplus, language: 'en' })
  return {
    vi: `giảm ${describeAmount(surplus, { measure, language: 'vi' })}`,
    en: `${formatInteger(surplus, 'en')} fewer ${noun}`,
  }
}

/** What must be done to close a gap of this size. */
function deedOf(lacks: number, measure: Measure): Wording {
  const vi = formatInteger(lacks, 'vi')
  const more = `${formatInteger(lacks, 'en')} more`
  const noun = describeCounted(measure, { count: lacks, language: 'en' })
  switch (measure.kind) {
    case 'clubsFounded':
      return measure.moneyFrom === null
        ? { vi: `lập thêm ${vi} câu lạc bộ`, en: `found ${more} ${noun}` }
        : {
            vi: `lập thêm ${vi} câu lạc bộ bằng nguồn kinh phí này`,
            en: `found ${more} ${noun} with money from this source`,
          }
    case 'communesCovered':
    case 'unitsServed':
    case 'villagesServed': {
      const places = describeCounted(measure, { count: lacks, language: 'vi' })
      return { vi: `lập câu lạc bộ ở ${vi} ${places} nữa`, en: `found clubs in ${more} ${noun}` }
    }
    case 'peopleOfNewClubs': {
      const people = describeCounted(measure, { count: lacks, language: 'vi' })
      return { vi: `thêm ${vi} ${people} vào câu lạc bộ mới`, en: `${more} ${noun} in new clubs` }
    }
    case 'people':
      return { vi: `thêm ${vi} người vào câu lạc bộ`, en: `${more} ${noun} in clubs` }
    case 'clubsMaintained':
      return {
        vi: `đưa ${vi} câu lạc bộ sinh hoạt trở lại`,
        en: `bring ${formatInteger(lacks, 'en')} ${noun} back into operation`,
      }
    case 'clubsOperating':
      return { vi: `${vi} câu lạc bộ nữa đi vào hoạt động`, en: `${more} ${noun} operating` }
    case 'clubsMeeting':
      return {
        vi: `giúp ${vi} câu lạc bộ nữa đạt đủ tiêu chí`,
        en: `help ${more} ${noun} meet every criterion`,
      }
    case 'clubsWithFund':
      return { vi: `giúp ${vi} câu lạc bộ nữa lập quỹ`, en: `help ${more} ${noun} set up the fund` }
    case 'districtsPlanned':
      return { vi: `${vi} huyện, thành phố nữa ban hành kế hoạch`, en: `${more} ${noun} to issue a plan` }
    default:
      return assertNever(measure)
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

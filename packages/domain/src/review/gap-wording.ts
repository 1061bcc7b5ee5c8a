import type { Measure } from '../plan/schema.ts'
import type { DistrictNames } from '../progress/wording.ts'
import { formatDate, formatInteger } from '../text/format.ts'
import type { Language, Wording } from '../text/language.ts'
import type { Gap, LackingPlace, Stretch } from './gap.ts'

/** `Thiếu 5`, `Thiếu ít nhất 5`, `Thừa 3`: by how much. */
export function wordLack({ side, lacks, isAtLeast }: Gap, language: Language): string {
  const count = formatInteger(lacks, language)
  const least = isAtLeast ? { vi: 'ít nhất ', en: 'at least ' }[language] : ''
  return side === 'above'
    ? { vi: `Thừa ${least}${count}`, en: `${capital(least)}${count} too many` }[language]
    : { vi: `Thiếu ${least}${count}`, en: `${capital(least)}${count} short` }[language]
}

/** `Mai Châu 2021, 2023; Cao Phong 2021`, at most five places; `Toàn tỉnh` where no part is named. */
export function wordPlaces(
  { places }: Pick<Gap, 'places'>,
  names: DistrictNames,
  language: Language,
): string {
  const named = 5
  if (places.length === 0) return { vi: 'Toàn tỉnh', en: 'The whole province' }[language]
  const said = places.slice(0, named).map((place) => wordPlace(place, names, language))
  const rest = places.length - named
  const more = rest > 0 ? [{ vi: `${rest} nơi khác`, en: `${rest} more` }[language]] : []
  return [...said, ...more].join('; ')
}

function wordPlace({ district, years }: LackingPlace, names: DistrictNames, language: Language): string {
  const place =
    district === null ? { vi: 'Toàn tỉnh', en: 'The province' }[language] : (names.get(district) ?? district)
  return years.length === 0 ? place : `${place} ${years.join(', ')}`
}

/**
 * Until when the gap can be closed and by what, one sentence a day: `Đến 31/12/2025: lập thêm 2 câu lạc bộ.` Of days that
 * are over it says that nothing closes them.
 */
export function wordWayOut(gap: Gap, measure: Measure, language: Language): readonly string[] {
  return [
    ...gap.open.map((stretch) => wordOpen(stretch, gap.side, measure, language)),
    ...(gap.over.length === 0 ? [] : [wordOver(gap.over, language)]),
  ]
}

function wordOpen({ lacks, on }: Stretch, side: Gap['side'], measure: Measure, language: Language): string {
  const day = formatDate(on)
  const count = formatInteger(lacks, language)
  const deed =
    side === 'above' ? { vi: `giảm ${count}`, en: `${count} fewer` } : deeds[measure.kind](count, measure)
  return `${{ vi: `Đến ${day}`, en: `By ${day}` }[language]}: ${deed[language]}.`
}

function wordOver(over: readonly Stretch[], language: Language): string {
  const lacks = formatInteger(
    over.reduce((sum, stretch) => sum + stretch.lacks, 0),
    language,
  )
  const days = over.map(({ on }) => formatDate(on)).join(', ')
  return {
    vi: `Đã qua hạn ${days}: thiếu ${lacks}, không bù lại được, cần giải trình trong báo cáo.`,
    en: `Past the due day ${days}: the ${lacks} missing can no longer be made up, and the report has to explain why.`,
  }[language]
}

/** What closes a gap of so many. */
const deeds: Readonly<Record<Measure['kind'], (count: string, measure: Measure) => Wording>> = {
  clubsFounded: (count, measure) =>
    measure.kind === 'clubsFounded' && measure.moneyFrom !== null
      ? {
          vi: `lập thêm ${count} câu lạc bộ bằng nguồn kinh phí này`,
          en: `found ${count} more with money from this source`,
        }
      : { vi: `lập thêm ${count} câu lạc bộ`, en: `found ${count} more clubs` },
  communesCovered: (count) => ({
    vi: `lập câu lạc bộ ở ${count} xã, phường, thị trấn nữa`,
    en: `found clubs in ${count} more communes`,
  }),
  unitsServed: (count) => ({
    vi: `lập câu lạc bộ ở ${count} đơn vị nữa`,
    en: `found clubs in ${count} more units`,
  }),
  villagesServed: (count) => ({
    vi: `lập câu lạc bộ ở ${count} thôn, xóm, tổ nữa`,
    en: `found clubs in ${count} more villages`,
  }),
  peopleOfNewClubs: (count, measure) =>
    measure.kind === 'peopleOfNewClubs' && measure.who === 'olderPeople'
      ? {
          vi: `thêm ${count} người cao tuổi vào câu lạc bộ mới`,
          en: `${count} more older people in new clubs`,
        }
      : { vi: `thêm ${count} thành viên vào câu lạc bộ mới`, en: `${count} more members of new clubs` },
  people: (count) => ({ vi: `thêm ${count} người vào câu lạc bộ`, en: `${count} more people in clubs` }),
  clubsMaintained: (count) => ({
    vi: `đưa ${count} câu lạc bộ sinh hoạt trở lại`,
    en: `bring ${count} clubs back into operation`,
  }),
  clubsOperating: (count) => ({
    vi: `${count} câu lạc bộ nữa đi vào hoạt động`,
    en: `${count} more clubs operating`,
  }),
  clubsMeeting: (count) => ({
    vi: `giúp ${count} câu lạc bộ nữa đạt đủ tiêu chí`,
    en: `help ${count} more clubs meet every criterion`,
  }),
  clubsWithFund: (count) => ({
    vi: `giúp ${count} câu lạc bộ nữa lập quỹ`,
    en: `help ${count} more clubs set up the fund`,
  }),
  districtsPlanned: (count) => ({
    vi: `${count} huyện, thành phố nữa ban hành kế hoạch`,
    en: `${count} more districts issue their plan`,
  }),
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

import type { PlanAssessment, TargetVerdict } from '../progress/assess-plan.ts'
import { describeDivision } from '../progress/sentences/parts-wording.ts'
import { type DistrictNames, describeTargetFigure } from '../progress/sentences/wording.ts'
import { formatInteger } from '../text/format.ts'
import type { InLanguage, Language } from '../text/language.ts'
import { isExact } from '../verdicts/interval.ts'

/**
 * The change of a target's figure between two days, in the measure of the target: `+14`, `ít nhất +120` if something is
 * unknown, `số năm đạt +3` if the target has parts. If only the demand changed, the text says that.
 */
export function describeTargetChange(
  now: TargetVerdict,
  { before, language }: InLanguage & { readonly before: TargetVerdict },
): string {
  const sameFigure = describeTargetFigure(before, { language }) === describeTargetFigure(now, { language })
  if (sameFigure && before.course === now.course) return { vi: 'không đổi', en: 'the same' }[language]
  if (sameFigure)
    return {
      vi: 'số không đổi; đánh giá khác vì mức cần có đến ngày ấy đã khác',
      en: 'the same figure; the verdict differs because the amount due by that day differs',
    }[language]
  const [[was, ...more], [is]] = [before.parts, now.parts]
  if (was === undefined || is === undefined || more.length > 0)
    return describePartsChange(before, now, language)
  const step = signed(is.actual.low - was.actual.low, language)
  const known = isExact(was.actual) && isExact(is.actual)
  const told = known ? step : { vi: `số chắc chắn ${step}`, en: `known for certain ${step}` }[language]
  const whole = was.of !== null && is.of !== null ? is.of.low - was.of.low : 0
  if (whole === 0) return told
  const ofAll = signed(whole, language)
  return { vi: `${told}, tính trên tổng ${ofAll}`, en: `${told}, out of a total ${ofAll}` }[language]
}

function describePartsChange(before: TargetVerdict, now: TargetVerdict, language: Language): string {
  const met = ({ parts }: TargetVerdict) => parts.filter(({ status }) => status === 'met').length
  const begun = ({ parts }: TargetVerdict) => parts.filter(({ status }) => status !== 'notApplicable').length
  const step = signed(met(now) - met(before), language)
  const others = begun(now) - begun(before)
  const [part] = now.parts
  const noun =
    part === undefined
      ? { vi: 'phần', en: 'parts' }
      : { vi: describeDivision(part, { language: 'vi' }), en: describeDivision(part, { language: 'en' }) }
  if (others === 0) return { vi: `số ${noun.vi} đạt ${step}`, en: `${noun.en} met ${step}` }[language]
  const added = signed(others, language)
  return {
    vi: `số ${noun.vi} đạt ${step}, số ${noun.vi} đã đến kỳ ${added}`,
    en: `${noun.en} met ${step}, ${noun.en} due so far ${added}`,
  }[language]
}

/**
 * The events between two days that change the plan's targets: clubs founded and where, clubs that no longer operate,
 * and people of new clubs. `earlier` must be the earlier day; empty if nothing happened.
 */
export function describeHappened(
  earlier: PlanAssessment,
  later: PlanAssessment,
  { names, language }: { readonly names: DistrictNames; readonly language: Language },
): readonly string[] {
  const before = new Map(earlier.districts.map((one) => [one.district, one]))
  const count = (value: number) => formatInteger(value, language)
  const amount = (value: number) => `${count(value)} ${value === 1 ? 'club' : 'clubs'}`
  const founded = later.districts.flatMap((one) => {
    const clubs = one.foundedInAll - (before.get(one.district)?.foundedInAll ?? 0)
    return clubs > 0 ? [{ place: names.get(one.district) ?? one.district, clubs }] : []
  })
  const inAll = founded.reduce((sum, { clubs }) => sum + clubs, 0)
  const stopped = inAll - (later.clubsOperating - earlier.clubsOperating)
  const people = later.membersOfNewClubs.low - earlier.membersOfNewClubs.low
  const places = founded.map(({ place, clubs }) => `${place} ${count(clubs)}`).join('; ')
  const said = {
    founded: {
      vi: `Lập mới ${count(inAll)} câu lạc bộ: ${places}.`,
      en: `${amount(inAll)} founded: ${places}.`,
    },
    stopped: {
      vi: `${count(stopped)} câu lạc bộ thôi hoạt động.`,
      en: `${amount(stopped)} stopped operating.`,
    },
    resumed: {
      vi: `${count(-stopped)} câu lạc bộ hoạt động trở lại hoặc không thuộc danh sách huyện.`,
      en: `${amount(-stopped)} operating again, or in no district of the list.`,
    },
    people: {
      vi: `Thành viên đã biết của câu lạc bộ mới: ${signed(people, language)}.`,
      en: `Known members of the new clubs: ${signed(people, language)}.`,
    },
  }
  return [
    ...(inAll > 0 ? [said.founded[language]] : []),
    ...(stopped > 0 ? [said.stopped[language]] : []),
    ...(stopped < 0 ? [said.resumed[language]] : []),
    ...(people === 0 ? [] : [said.people[language]]),
  ]
}

function signed(value: number, language: Language): string {
  return value > 0 ? `+${formatInteger(value, language)}` : formatInteger(value, language)
}

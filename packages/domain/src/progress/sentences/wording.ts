import type { IsoDate } from '../../calendar/iso-date.ts'
import type { Demand, Plan, Target } from '../../plan/schema.ts'
import { formatDate, formatInteger, formatShare } from '../../text/format.ts'
import type { InLanguage, Language, Wording } from '../../text/language.ts'
import type { UnitKey } from '../../units/unit.ts'
import { type Interval, isExact, unknownInterval } from '../../verdicts/interval.ts'
import type { PlanAssessment, TargetVerdict } from '../assess-plan.ts'
import { type CourseClass, courseClasses, courseClassOf, type Part } from '../part.ts'
import { describeAmount } from './counted-wording.ts'
import { describeDivision, describeParts, describeTogether } from './parts-wording.ts'
import { describeDemandInWords, describeUnknown } from './unknown-wording.ts'

/** The name of each district on screen. */
export type DistrictNames = ReadonlyMap<UnitKey, string>

/** The target of a verdict. Throws if the plan has no target with this id. */
export function targetOf(
  plan: Pick<Plan, 'id' | 'targets'>,
  { target }: Pick<TargetVerdict, 'target'>,
): Target {
  const found = plan.targets.find(({ id }) => id === target)
  if (found === undefined) throw new RangeError(`plan ${plan.id} has no target ${target}`)
  return found
}

const courseLabels: Readonly<Record<CourseClass, Wording>> = {
  achieved: { vi: 'Đạt', en: 'Achieved' },
  onCourse: { vi: 'Đúng tiến độ', en: 'On course' },
  behind: { vi: 'Chậm tiến độ', en: 'Behind' },
  missed: { vi: 'Không đạt', en: 'Missed' },
  short: { vi: 'Còn thiếu', en: 'Short' },
  undetermined: { vi: 'Chưa đủ số liệu', en: 'Not enough data' },
  notStarted: { vi: 'Chưa đến kỳ', en: 'Not yet due' },
  notAsked: { vi: 'Không áp dụng', en: 'Not applicable' },
}

/** `Đạt`, `Đúng tiến độ` … of a target, or of a part of one. */
export function labelCourse(judged: Pick<Part, 'status' | 'course'>, language: Language): string {
  return courseLabels[courseClassOf(judged)][language]
}

/** The result in one line: `Đến 30/09/2024: 3 chỉ tiêu đạt, 3 đúng tiến độ, 1 không đạt`. */
export function describeHeadline(
  { asOf, targets }: Pick<PlanAssessment, 'asOf' | 'targets'>,
  { language }: InLanguage,
): string {
  return `${{ vi: 'Đến', en: 'As of' }[language]} ${formatDate(asOf)}: ${describeCourses(targets, { language })}`
}

/** The number of targets on each course, in this order of courses: `1 chỉ tiêu không đạt, 3 đạt`. */
export function describeCourses(
  targets: PlanAssessment['targets'],
  { order = courseClasses, language }: InLanguage & { readonly order?: readonly CourseClass[] },
): string {
  const found = order.flatMap((course) => {
    const count = targets.filter((target) => courseClassOf(target) === course).length
    return count === 0 ? [] : [{ count, label: labelBehindCount(course, language) }]
  })
  const said = found.map(({ count, label }, index) => {
    const noun = index > 0 ? '' : { vi: ' chỉ tiêu', en: count === 1 ? ' target' : ' targets' }[language]
    return `${count}${noun} ${label}`
  })
  return said.join(', ')
}

/** `1 còn thiếu (chưa rõ có kịp không)`, `3 targets without enough data`: two labels have another form after a number. */
function labelBehindCount(course: CourseClass, language: Language): string {
  const label = courseLabels[course][language].toLowerCase()
  switch (course) {
    case 'short':
      return { vi: `${label} (chưa rõ có kịp không)`, en: `${label} (perhaps still in time)` }[language]
    case 'undetermined':
      return { vi: label, en: 'without enough data' }[language]
    default:
      return label
  }
}

/** `5/11 chỉ tiêu đạt`: the number of achieved targets, among those that apply. */
export function describeAchieved(
  { targets }: { readonly targets: readonly Pick<TargetVerdict, 'course'>[] },
  { language }: InLanguage,
): string {
  const asked = targets.filter(({ course }) => course !== 'notAsked')
  const achieved = asked.filter(({ course }) => course === 'achieved').length
  return {
    vi: `${achieved}/${asked.length} chỉ tiêu đạt`,
    en: `${achieved} of ${asked.length} targets achieved`,
  }[language]
}

/** The figure of a target: `62 / 75`, `58,9% (89/151)`, or how many of its parts are met: `4/5 năm`. */
export function describeTargetFigure(verdict: TargetVerdict, { language }: InLanguage): string {
  const [only, ...others] = verdict.parts
  if (only === undefined) return '–'
  const { together } = verdict
  if (together !== null)
    return `${describeInterval({ low: 0, high: together.most }, { language })} / ${formatInteger(together.need, language)}`
  if (only.course === 'notAsked') return '–'
  if (others.length === 0) return describePartFigure(verdict, only, language)
  const started = verdict.parts.filter(({ status }) => status !== 'notApplicable')
  if (started.length === 0) return '–'
  const count = (status: Part['status']) => started.filter((part) => part.status === status).length
  const [met, open] = [count('met'), count('undetermined')]
  const known = describeKnown({ low: met, high: met + open }, started.length, language)
  return `${known} ${describeDivision(only, { language })}`
}

/** The figure of one part: `62 / 75`, `58,9% (89/151)`. */
function describePartFigure(
  { demand }: Pick<TargetVerdict, 'demand'>,
  part: Part,
  language: Language,
): string {
  const known = describeInterval(part.actual, { language })
  if (!isShareDemand(demand) || part.of === null) return `${known} / ${describeDemand(demand, { language })}`
  // A percentage needs a whole that is exactly known.
  if (!isExact(part.of)) return `${known} / ${describeInterval(part.of, { language })}`
  return describeShare(part.actual, { of: part.of.low, marks: marksOf(demand), language })
}

/**
 * `58,9% (89/151)`, with unknowns `58,9–60,3% (89–91/151)`; never rounded across one of the marks. If the lower end is
 * 0 because of unknowns, the text does not say 0: `nhiều nhất 60,3% (91/151)`, or `chưa có số / 151` if every number is
 * possible.
 */
export function describeShare(
  actual: Interval,
  { of, marks = [], language }: InLanguage & { readonly of: number; readonly marks?: readonly number[] },
): string {
  if (of === 0) return '–'
  const known = describeKnown(actual, of, language)
  const most = actual.high === 'unbounded' ? of : Math.min(actual.high, of)
  const shareOf = (part: number) => formatShare(part, of, language, marks)
  if (most === actual.low) return `${shareOf(most)} (${known})`
  if (actual.low > 0) return `${shareOf(actual.low).replace('%', '')}–${shareOf(most)} (${known})`
  if (most === of) return known
  const share = `${shareOf(most)} (${formatInteger(most, language)}/${formatInteger(of, language)})`
  return { vi: `nhiều nhất ${share}`, en: `at most ${share}` }[language]
}

/** `89/151`, `nhiều nhất 91/151`, or `chưa có số / 151` if every number is possible. */
function describeKnown({ low, high }: Interval, of: number, language: Language): string {
  const all = formatInteger(of, language)
  const isAny = low === 0 && of > 0 && (high === 'unbounded' || high >= of)
  return isAny
    ? `${describeInterval(unknownInterval, { language })} / ${all}`
    : `${describeInterval({ low, high }, { language })}/${all}`
}

/** `3.214`, `3.214–3.260`; `ít nhất 3.214` without an upper end; `nhiều nhất 47` if the lower end is 0. */
export function describeInterval({ low, high }: Interval, { language }: InLanguage): string {
  const lowest = formatInteger(low, language)
  if (high === 'unbounded')
    return low === 0
      ? { vi: 'chưa có số', en: 'no figure' }[language]
      : { vi: `ít nhất ${lowest}`, en: `at least ${lowest}` }[language]
  if (low === high) return lowest
  const highest = formatInteger(high, language)
  return low === 0
    ? { vi: `nhiều nhất ${highest}`, en: `at most ${highest}` }[language]
    : `${lowest}–${highest}`
}

/** `75`, `hơn 2.700`, `7–8`, `ít nhất 50%`, `100%`. */
export function describeDemand(demand: Demand, { language }: InLanguage): string {
  switch (demand.kind) {
    case 'atLeast':
      return formatInteger(demand.count, language)
    case 'moreThan':
      return describeDemandInWords(demand, language)
    case 'quota':
      return `${demand.low}–${demand.high}`
    case 'shareAtLeast':
      return demand.percent === 100
        ? '100%'
        : { vi: `ít nhất ${demand.percent}%`, en: `at least ${demand.percent}%` }[language]
    case 'shareBetween':
      return `${demand.low}–${demand.high}%`
    case 'allotted':
      return formatInteger(
        demand.parts.reduce((sum, { count }) => sum + count, 0),
        language,
      )
  }
}

type ShareDemand = Demand & { readonly kind: 'shareAtLeast' | 'shareBetween' }

function isShareDemand(demand: Demand): demand is ShareDemand {
  return demand.kind === 'shareAtLeast' || demand.kind === 'shareBetween'
}

/** The percentages of the demand: no figure is rounded across them. */
function marksOf(demand: ShareDemand): readonly number[] {
  return demand.kind === 'shareAtLeast' ? [demand.percent] : [demand.low, demand.high]
}

/** What is missing, where and how much; or that the target is reached. One sentence. */
export function describeTarget(
  verdict: TargetVerdict,
  {
    plan,
    names,
    language,
  }: InLanguage & { readonly plan: Pick<Plan, 'id' | 'targets'>; readonly names: DistrictNames },
): string {
  const target = targetOf(plan, verdict)
  const [only, ...others] = verdict.parts
  if (verdict.together !== null) return describeTogether(verdict.together, { parts: verdict.parts, language })
  if (only !== undefined && others.length === 0) return describePart(only, target, language)
  return describeParts(verdict.parts, { measure: target.measure, names, language })
}

function describePart(part: Part, target: Pick<Target, 'measure' | 'demand'>, language: Language): string {
  const { measure, demand } = target
  switch (part.status) {
    case 'met': {
      if (!part.exceeded || demand.kind !== 'quota') return { vi: 'Đạt.', en: 'Met.' }[language]
      const quota = describeAmount(demand.high, { measure, language })
      return { vi: `Đạt, vượt mức ${quota}.`, en: `Met, above the quota of ${quota}.` }[language]
    }
    case 'undetermined':
      return describeUnknown(part, { target, language })
    case 'notApplicable':
      if (part.course === 'notAsked') return describeNoDistricts(part.listOf, language)
      return {
        vi: `Bắt đầu từ ${formatDate(part.appliesFrom)}.`,
        en: `Begins on ${formatDate(part.appliesFrom)}.`,
      }[language]
    case 'unmet': {
      const amount = describeAmount(part.shortfall, { measure, language })
      if (part.side === 'above')
        return {
          vi: `Cao hơn khung: thừa ${amount}.`,
          en: `Above the band: ${amount} too many.`,
        }[language]
      return describeShort(part, target, language)
    }
  }
}

function describeShort(
  part: Part & { readonly status: 'unmet' },
  { measure, demand }: Pick<Target, 'measure' | 'demand'>,
  language: Language,
): string {
  const amount = describeAmount(part.shortfall, { measure, language })
  // With a larger whole, more would be missing.
  const isCertain = isExact(part.actual) && (!isShareDemand(demand) || part.of === null || isExact(part.of))
  const lacks = isCertain
    ? { vi: `Còn thiếu ${amount}`, en: `${amount} short` }[language]
    : { vi: `Còn thiếu ít nhất ${amount}`, en: `At least ${amount} short` }[language]
  // The number due by now is mentioned only where it differs from the whole demand.
  if (part.course === 'missed' || part.dueNow === part.need) return `${lacks}.`
  const due = describeAmount(part.dueNow, { measure, language })
  return {
    vi: `${lacks}; theo tiến độ, đến nay cần ${due}.`,
    en: `${lacks}; on schedule there would be ${due} by now.`,
  }[language]
}

/** Why the target applies to nobody: the list of units has no districts. */
function describeNoDistricts(listOf: IsoDate, language: Language): string {
  const on = formatDate(listOf)
  return {
    vi: `Không áp dụng: danh sách đơn vị ngày ${on} không có cấp huyện.`,
    en: `Not applicable: the list of units of ${on} has no districts.`,
  }[language]
}

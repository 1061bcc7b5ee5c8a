import type { IsoDate } from '../calendar/iso-date.ts'
import { ageOf } from '../facts/facts.ts'
import { citeClause } from '../plan/clause.ts'
import type { Plan } from '../plan/schema.ts'
import type { TargetVerdict } from '../progress/assess-plan.ts'
import { type Bullet, bulletOf } from '../progress/bullet.ts'
import { type Course, courseOfAll, type Part, statusOfAll } from '../progress/part.ts'
import {
  type DistrictNames,
  describeHeadline,
  describeInterval,
  describeTarget,
  describeTargetFigure,
  labelCourse,
  targetOf,
} from '../progress/sentences/wording.ts'
import { formatInteger } from '../text/format.ts'
import type { InLanguage, Language } from '../text/language.ts'
import type { UnitKey } from '../units/unit.ts'
import { fewestPeople, type PublishedCount, peopleStep } from './cell.ts'
import type { PublishedProgress } from './publish.ts'

/** One target as a reader sees it. All words are made here, so that every screen shows the same ones. */
export type TargetView = {
  readonly id: string
  readonly clause: string
  readonly name: string
  readonly status: Part['status']
  readonly course: Course
  readonly label: string
  readonly figure: string
  readonly sentence: string
  readonly bullet: Bullet
}

/** The public progress of the plan, or of one district within it, in one language. */
export type ProgressView = {
  readonly plan: { readonly id: string; readonly number: string; readonly title: string }
  readonly asOf: IsoDate
  readonly language: Language
  readonly headline: string
  readonly summary: string
  readonly targets: readonly TargetView[]
}

/** Puts one verdict into words, for any screen. */
export function presentTarget(
  plan: Pick<Plan, 'id' | 'targets'>,
  verdict: TargetVerdict,
  districts: DistrictNames,
  language: Language,
): TargetView {
  return {
    id: verdict.target,
    clause: citeClause(verdict.clause)[language],
    name: targetOf(plan, verdict).name[language],
    status: verdict.status,
    course: verdict.course,
    label: labelCourse(verdict, language),
    figure: describeTargetFigure(verdict, { language }),
    sentence: describeTarget(verdict, { plan, names: districts, language }),
    bullet: bulletOf(verdict),
  }
}

/** The part of a target's verdict for one district; `undefined` if the target asks nothing of it. */
export function inDistrict(verdict: TargetVerdict, district: UnitKey): TargetVerdict | undefined {
  const parts = verdict.parts.filter((part) => part.district === district)
  if (parts.length === 0) return undefined
  return { ...verdict, parts, status: statusOfAll(parts), course: courseOfAll(parts), together: null }
}

/** The published progress in words; with a district, its parts of the targets. */
export function presentProgress(
  plan: Plan,
  published: PublishedProgress,
  districts: DistrictNames,
  { district, language }: { readonly district: UnitKey | null; readonly language: Language },
): ProgressView {
  const verdicts =
    district === null
      ? published.targets
      : published.targets.flatMap((verdict) => inDistrict(verdict, district) ?? [])
  return {
    plan: { id: plan.id, number: plan.number, title: plan.title[language] },
    asOf: published.asOf,
    language,
    headline: describeHeadline({ asOf: published.asOf, targets: verdicts }, { language }),
    summary: summarise(published, district, language),
    targets: verdicts.map((verdict) => presentTarget(plan, verdict, districts, language)),
  }
}

function summarise(published: PublishedProgress, district: UnitKey | null, language: Language): string {
  const figures = published.districts.find((candidate) => candidate.district === district)
  const inAll = figures?.clubsOperating ?? published.clubsOperating
  const clubs = formatInteger(inAll, language)
  const operating = {
    vi: `${clubs} câu lạc bộ đang hoạt động`,
    en: `${clubs} ${inAll === 1 ? 'club' : 'clubs'} operating`,
  }[language]
  return figures === undefined
    ? `${operating}, ${describePeople(published.members, { language })}`
    : operating
}

/** `khoảng 7.200 thành viên`: published numbers of people are rounded, so the text says “about”. */
export function describePeople(cell: PublishedCount, { language }: InLanguage): string {
  switch (cell.kind) {
    case 'number': {
      const people = formatInteger(cell.people.low, language)
      // If a list is missing, the true number may be any larger number.
      if (cell.people.high === 'unbounded')
        return { vi: `ít nhất ${people} thành viên`, en: `at least ${people} members` }[language]
      const range = describeInterval(cell.people, { language })
      return { vi: `khoảng ${range} thành viên`, en: `about ${range} members` }[language]
    }
    case 'suppressed':
      return { vi: 'số thành viên không công bố (quá ít)', en: 'number of members not published (too few)' }[
        language
      ]
    case 'notAvailable':
      return { vi: 'chưa có số thành viên', en: 'number of members not known yet' }[language]
    case 'notApplicable':
      return { vi: 'chưa đến kỳ', en: 'not yet due' }[language]
  }
}

/** What readers of published numbers of people must know: the note below each table of them. */
export function describePrivacy(language: Language): string {
  return {
    vi: `Số người được làm tròn xuống đến bội số của ${peopleStep}, nên cộng các dòng có thể không khớp với tổng. Không công bố nơi có dưới ${fewestPeople} người (từ ${ageOf.olderPeople} tuổi, hoặc dưới ${ageOf.olderPeople} tuổi) hoặc chỉ có một câu lạc bộ, và những nơi mà phép trừ có thể làm lộ các số ấy.`,
    en: `Counts of people are rounded down to a multiple of ${peopleStep}, so that rows may not add up to their total. Places with fewer than ${fewestPeople} people (of ${ageOf.olderPeople} and above, or below ${ageOf.olderPeople}) or with a single club are not published, nor are those that would give them away by subtraction.`,
  }[language]
}

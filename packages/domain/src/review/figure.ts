import type { Plan } from '../plan/schema.ts'
import type { PlanAssessment } from '../progress/assess-plan.ts'
import { courseClassOf } from '../progress/part.ts'
import { describeFigureInSentence } from '../progress/sentences/figure-in-sentence.ts'
import { type DistrictNames, describeInterval, labelCourse, targetOf } from '../progress/sentences/wording.ts'
import { formatInteger } from '../text/format.ts'
import type { Language, Wording } from '../text/language.ts'
import type { Interval } from '../verdicts/interval.ts'

/** One figure of a review, as a reader sees it: its name and its text. It has the same id in every snapshot. */
export type ReviewFigure = { readonly id: string; readonly name: string; readonly says: string }

/** Every figure in a review of this plan: the province, its targets in their order, then each district. */
export function reviewFigures(
  plan: Pick<Plan, 'id' | 'targets'>,
  assessment: PlanAssessment,
  { names, language }: { readonly names: DistrictNames; readonly language: Language },
): readonly ReviewFigure[] {
  const called = (id: string, name: Wording, says: string) => ({ id, name: name[language], says })
  const people = (count: Interval) => describeInterval(count, { language })
  const clubs = (count: number) => formatInteger(count, language)
  const ofDistricts = assessment.districts.flatMap((one) => {
    const place = names.get(one.district) ?? one.district
    const figure = (what: keyof typeof districtNames, says: string) =>
      called(`district.${one.district}.${what}`, districtNames[what](place), says)
    return [
      figure('clubsOperating', clubs(one.clubsOperating)),
      figure(
        'communesCovered',
        `${describeInterval(one.communesCovered, { language })}/${clubs(one.communes)}`,
      ),
      figure('foundedInAll', clubs(one.foundedInAll)),
      figure('membersOfNewClubs', people(one.membersOfNewClubs)),
    ]
  })
  return [
    called('province.clubsOperating', provinceNames.clubsOperating, clubs(assessment.clubsOperating)),
    called('province.members', provinceNames.members, people(assessment.members)),
    ...assessment.targets.map((verdict) => {
      const course = labelCourse(verdict, language).toLowerCase()
      const figure = describeFigureInSentence(verdict, { language })
      // For an undetermined target, the figure's text already says that too little is known.
      const says = courseClassOf(verdict) === 'undetermined' ? figure : `${figure}: ${course}`
      return called(`target.${verdict.target}`, targetOf(plan, verdict).name, says)
    }),
    ...ofDistricts,
  ]
}

const provinceNames = {
  clubsOperating: { vi: 'Câu lạc bộ đang hoạt động', en: 'Operating clubs' },
  members: { vi: 'Thành viên', en: 'Members' },
}

const districtNames = {
  clubsOperating: (place: string) => ({
    vi: `${place}: câu lạc bộ đang hoạt động`,
    en: `${place}: operating clubs`,
  }),
  communesCovered: (place: string) => ({
    vi: `${place}: xã, phường, thị trấn có câu lạc bộ`,
    en: `${place}: communes with a club`,
  }),
  foundedInAll: (place: string) => ({
    vi: `${place}: câu lạc bộ lập mới`,
    en: `${place}: new clubs founded`,
  }),
  membersOfNewClubs: (place: string) => ({
    vi: `${place}: thành viên của câu lạc bộ mới`,
    en: `${place}: members of new clubs`,
  }),
}

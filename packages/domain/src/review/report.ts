import type { IsoDate } from '../calendar/iso-date.ts'
import { citeClause } from '../plan/clause.ts'
import type { Plan } from '../plan/schema.ts'
import type { PlanAssessment, TargetVerdict } from '../progress/assess-plan.ts'
import {
  type DistrictNames,
  targetOf,
  wordCount,
  wordCourse,
  wordTarget,
  wordTargetFigure,
} from '../progress/wording.ts'
import { formatDate, formatInteger } from '../text/format.ts'
import { type Gap, gapsFirst } from './gap.ts'
import { wordLack, wordPlaces, wordWayOut } from './gap-wording.ts'

/** A paragraph that the figures wrote, or a place where a person has to write. */
export type ReportParagraph = { readonly kind: 'written' | 'toWrite'; readonly text: string }

/** The text of a report in the order of the office: what it is about, its five parts, and how it ends. In Vietnamese. */
export type Report = {
  readonly asOf: IsoDate
  readonly subject: string
  readonly opening: string
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly ReportParagraph[] }[]
  readonly closing: string
}

/**
 * The review of a plan on a day: its results and what falls short are written by the figures; guidance, the outlook and
 * proposals are left to whoever signs.
 */
export function reportOf(plan: Plan, assessment: PlanAssessment, names: DistrictNames): Report {
  const day = formatDate(assessment.asOf)
  const gaps = gapsFirst(plan, assessment)
  return {
    asOf: assessment.asOf,
    subject: `Kết quả thực hiện Kế hoạch số ${plan.number}, tính đến ngày ${day}`,
    opening: `Thực hiện Kế hoạch số ${plan.number} “${plan.title.vi}”, kết quả tính đến ngày ${day} như sau:`,
    sections: [
      {
        title: 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
        paragraphs: [toWrite('Nêu văn bản đã ban hành, việc phân công, tập huấn, kiểm tra.')],
      },
      {
        title: 'II. KẾT QUẢ THỰC HIỆN',
        paragraphs: [
          standing(assessment),
          ...assessment.targets.map((verdict) => result(plan, verdict, names)),
        ],
      },
      {
        title: 'III. ĐÁNH GIÁ CHUNG',
        paragraphs: [
          ...gaps.map((gap) => shortfall(plan, gap, names)),
          toWrite('Nêu nguyên nhân và bài học.'),
        ],
      },
      {
        title: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ',
        paragraphs: [toWrite('Nêu việc sẽ làm, cơ quan làm và thời hạn.')],
      },
      { title: 'V. KIẾN NGHỊ, ĐỀ XUẤT', paragraphs: [toWrite('Nêu kiến nghị với từng cấp.')] },
    ],
    closing: `Trên đây là kết quả thực hiện Kế hoạch số ${plan.number}, tính đến ngày ${day}./.`,
  }
}

function standing({ clubsOperating, members }: PlanAssessment): ReportParagraph {
  const [clubs, people] = [formatInteger(clubsOperating, 'vi'), wordCount(members, 'vi')]
  return written(`Toàn tỉnh có ${clubs} câu lạc bộ đang hoạt động; số thành viên: ${people}.`)
}

function result(plan: Plan, verdict: TargetVerdict, names: DistrictNames): ReportParagraph {
  const { name } = targetOf(plan, verdict)
  const [figure, course] = [wordTargetFigure(verdict, 'vi'), wordCourse(verdict.course, 'vi').toLowerCase()]
  const more = verdict.course === 'achieved' ? '' : ` ${wordTarget(verdict, names, 'vi')}`
  return written(`- ${name.vi} (${citeClause(verdict.clause).vi}): ${figure}, ${course}.${more}`)
}

function shortfall(plan: Plan, gap: Gap, names: DistrictNames): ReportParagraph {
  const { name, measure } = targetOf(plan, gap)
  const [lack, places] = [wordLack(gap, 'vi').toLowerCase(), wordPlaces(gap, names, 'vi')]
  return written(`- ${name.vi}: ${lack} (${places}). ${wordWayOut(gap, measure, 'vi').join(' ')}`)
}

function written(text: string): ReportParagraph {
  return { kind: 'written', text }
}

function toWrite(text: string): ReportParagraph {
  return { kind: 'toWrite', text: `[${text}]` }
}

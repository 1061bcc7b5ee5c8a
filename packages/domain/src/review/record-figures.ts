import { type MatterKind, matterKinds } from '../matters/matter-kind.ts'
import {
  describeMatterCount,
  describeReportedMatter,
  type ReportedMatter,
} from '../matters/reported-matter.ts'
import { labelPaperKind } from '../papers/wording.ts'
import type { PeriodRecords, PeriodWork } from '../snapshots/period-records.ts'
import { formatInteger } from '../text/format.ts'
import type { ReviewFigure } from './figure.ts'

/** The ids of the figures that a report cites from records other than those of clubs. */
export const recordFigure = {
  papers: 'work.papers',
  courses: 'work.courses',
  visits: 'work.visits',
  conferences: 'work.conferences',
  matters: (kind: MatterKind) => `matters.${kind}`,
  matter: (number: number) => `matter.${number}`,
} as const

/**
 * The figures from the records of a period, in Vietnamese like the report: the work done, then the matters raised and
 * answered.
 */
export function recordFigures({ work, matters }: PeriodRecords): readonly ReviewFigure[] {
  return [...workFigures(work), ...matterFigures(matters)]
}

function workFigures({ papers, courses, taught, visits, conferences }: PeriodWork): readonly ReviewFigure[] {
  return [
    { id: recordFigure.papers, name: 'Văn bản đã ban hành', says: describePapers(papers) },
    {
      id: recordFigure.courses,
      name: 'Lớp tập huấn',
      says: courses === 0 ? 'chưa ghi nhận lớp nào' : `${count(courses)} lớp, ${describeTaught(taught)}`,
    },
    {
      id: recordFigure.visits,
      name: 'Lượt kiểm tra, giám sát',
      says: visits === 0 ? 'chưa ghi nhận lượt nào' : `${count(visits)} lượt`,
    },
    {
      id: recordFigure.conferences,
      name: 'Hội nghị, hội thảo, sơ kết, tổng kết',
      says: conferences === 0 ? 'chưa ghi nhận hội nghị nào' : `${count(conferences)} hội nghị`,
    },
  ]
}

function describePapers(papers: PeriodWork['papers']): string {
  if (papers.length === 0) return 'chưa ghi nhận văn bản nào'
  const all = papers.reduce((sum, each) => sum + each.papers, 0)
  const kinds = papers.map(
    ({ kind, papers: many }) => `${labelPaperKind(kind, 'vi').toLowerCase()}: ${count(many)}`,
  )
  return `${count(all)} văn bản (${kinds.join('; ')})`
}

function describeTaught({ people, uncounted }: PeriodWork['taught']): string {
  const known = `${count(people)} lượt người học`
  return uncounted === 0 ? known : `${known}; ${count(uncounted)} lớp chưa ghi số người`
}

/** For each kind of matter with at least one matter: a figure for the kind as a whole, and then one for each matter. */
function matterFigures(matters: readonly ReportedMatter[]): readonly ReviewFigure[] {
  const counts = matterKinds.flatMap((kind) => {
    const own = matters.filter((matter) => matter.kind === kind)
    const says = describeMatterCount(own, matterNouns[kind].toLowerCase())
    return own.length === 0
      ? []
      : [{ id: recordFigure.matters(kind), name: `${matterNouns[kind]}: tổng số`, says }]
  })
  const each = matters.map((matter) => ({
    id: recordFigure.matter(matter.number),
    name: `${matterNouns[matter.kind]} số ${matter.number}`,
    says: describeReportedMatter(matter),
  }))
  return [...counts, ...each]
}

const matterNouns: Readonly<Record<MatterKind, string>> = {
  arising: 'Vấn đề phát sinh',
  proposal: 'Kiến nghị',
}

function count(many: number): string {
  return formatInteger(many, 'vi')
}

import type { IsoDate } from '../calendar/iso-date.ts'
import type { MatterKind } from '../matters/matter-kind.ts'
import { citeClause } from '../plan/clause.ts'
import type { Plan } from '../plan/schema.ts'
import type { PlanAssessment, TargetVerdict } from '../progress/assess-plan.ts'
import { courseClassOf } from '../progress/part.ts'
import { type DistrictNames, targetOf } from '../progress/sentences/wording.ts'
import type { PeriodRecords } from '../snapshots/period-records.ts'
import { formatDate } from '../text/format.ts'
import type { ReviewFigure } from './figure.ts'
import { type Gap, gapsFirst } from './gap.ts'
import { recordFigure } from './record-figures.ts'
import type { ReportSection } from './report-section.ts'
import { citedFigure, reportFigures } from './report-text.ts'
import type { ReportParagraph, ReportPart } from './schema.ts'

/**
 * A report before it is printed, in Vietnamese: its subject, its text with opening and closing, and the text of its
 * figures.
 */
export type Report = {
  readonly asOf: IsoDate
  readonly subject: string
  readonly opening: string
  readonly text: readonly ReportParagraph[]
  readonly closing: string
  readonly figures: readonly ReviewFigure[]
  /** The snapshot with these figures; `null`: the figures are as the records are now, and no snapshot stores them. */
  readonly cites: CitedSnapshot | null
}

/** The snapshot that a report cites; `withdrawn` is the reason why it was withdrawn, `null` while it is valid. */
export type CitedSnapshot = {
  readonly number: number
  readonly hash: string
  readonly withdrawn: string | null
}

/**
 * The report of a plan on a day. The figures produce the text on results and gaps; guidance, outlook and proposals are
 * left for the person who signs. `written`: the text that a person wrote instead.
 */
export function reportOf(
  plan: Plan,
  assessment: PlanAssessment,
  names: DistrictNames,
  {
    records,
    written = textByFigures(plan, assessment, records),
    cites = null,
  }: {
    readonly records?: PeriodRecords | undefined
    readonly written?: readonly ReportParagraph[]
    readonly cites?: Report['cites']
  } = {},
): Report {
  const day = formatDate(assessment.asOf)
  return {
    asOf: assessment.asOf,
    subject: `Kết quả thực hiện Kế hoạch số ${plan.number}, tính đến ngày ${day}`,
    opening: `Thực hiện Kế hoạch số ${plan.number} “${plan.title.vi}”, kết quả tính đến ngày ${day} như sau:`,
    text: written,
    closing: `Trên đây là kết quả thực hiện Kế hoạch số ${plan.number}, tính đến ngày ${day}./.`,
    figures: reportFigures(plan, assessment, names, records),
    cites,
  }
}

/** The text produced from the figures, with the places where a person must write. */
export function textByFigures(
  plan: Plan,
  assessment: PlanAssessment,
  records?: PeriodRecords,
): readonly ReportParagraph[] {
  return [
    ...guidance(records),
    written('results', [
      ...[words('Toàn tỉnh có '), figure('province.clubsOperating')],
      ...[words(' câu lạc bộ đang hoạt động; số thành viên: '), figure('province.members'), words('.')],
    ]),
    ...assessment.targets.map((verdict) => result(plan, verdict)),
    ...gapsFirst(plan, assessment).map((gap) => shortfall(plan, gap)),
    ...raised('assessment', { kind: 'arising', records }),
    toWrite('assessment', 'Nêu nguyên nhân và bài học.'),
    toWrite('outlook', 'Nêu việc sẽ làm, cơ quan làm và thời hạn.'),
    ...raised('proposals', { kind: 'proposal', records }),
    toWrite('proposals', 'Nêu kiến nghị với từng cấp.'),
  ]
}

function result(plan: Plan, verdict: TargetVerdict): ReportParagraph {
  const { name } = targetOf(plan, verdict)
  const about = words(`- ${name.vi} (${citeClause(verdict.clause).vi}): `)
  const reached = figure(`target.${verdict.target}`)
  const told = figure(citedFigure.told(verdict.target))
  switch (courseClassOf(verdict)) {
    case 'achieved':
      return written('results', [about, reached, words('.')])
    // One sentence says both what is known and what is unknown.
    case 'undetermined':
      return written('results', [about, told])
    default:
      return written('results', [about, reached, words('. '), told])
  }
}

function shortfall(plan: Plan, { target }: Pick<Gap, 'target'>): ReportParagraph {
  const { name } = targetOf(plan, { target })
  return written('assessment', [
    ...[words(`- ${name.vi}: `), figure(citedFigure.lack(target))],
    ...[words('. '), figure(citedFigure.wayOut(target))],
  ])
}

/** The recorded work to guide and check clubs, followed by the place for a person's own words. */
function guidance(records: PeriodRecords | undefined): readonly ReportParagraph[] {
  if (records === undefined)
    return [toWrite('guidance', 'Nêu văn bản đã ban hành, việc phân công, tập huấn, kiểm tra.')]
  const told = (name: string, id: string) =>
    written('guidance', [words(`- ${name}: `), figure(id), words('.')])
  return [
    told('Văn bản ban hành trong kỳ', recordFigure.papers),
    told('Tập huấn', recordFigure.courses),
    told('Kiểm tra, giám sát', recordFigure.visits),
    told('Hội nghị, hội thảo, sơ kết, tổng kết', recordFigure.conferences),
    toWrite('guidance', 'Nêu việc phân công và điều cần nói thêm về chỉ đạo.'),
  ]
}

/** The problems or the requests: their number, then each with its answer; empty if there are none. */
function raised(
  section: ReportSection,
  { kind, records }: { readonly kind: MatterKind; readonly records: PeriodRecords | undefined },
): readonly ReportParagraph[] {
  const own = records?.matters.filter((matter) => matter.kind === kind) ?? []
  if (own.length === 0) return []
  return [
    written(section, [words('Trong kỳ ghi nhận '), figure(recordFigure.matters(kind)), words(':')]),
    ...own.map(({ number }) => written(section, [words('- '), figure(recordFigure.matter(number))])),
  ]
}

function words(text: string): ReportPart {
  return { kind: 'words', text }
}

function figure(id: string): ReportPart {
  return { kind: 'figure', figure: id }
}

function written(section: ReportSection, parts: readonly ReportPart[]): ReportParagraph {
  return { section, kind: 'written', parts }
}

function toWrite(section: ReportSection, prompt: string): ReportParagraph {
  return { section, kind: 'toWrite', parts: [words(`[${prompt}]`)] }
}

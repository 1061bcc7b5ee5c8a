import { describeTarget, type Interval, type Plan, type PlanAssessment } from '@lienthehe/domain'
import { citeClause } from '@lienthehe/domain/plan'
import { type DistrictNames, describeTargetFigure, labelCourse } from '@lienthehe/domain/progress'
import { formatDate } from '@lienthehe/domain/text'
import type { Table, TableCell, TableColumn } from '../tables/write-table.ts'

/** The data of the tables: a closed period, and the names of its districts. */
export type AnnexContent = {
  readonly plan: Plan
  readonly assessment: PlanAssessment
  readonly names: DistrictNames
  /** The snapshot that the figures come from. */
  readonly cites: { readonly number: number; readonly hash: string }
}

/**
 * The annexes of a closed period's report, one sheet each: its targets, its districts, and its foundings by year. Sums
 * are formulas over the rows above them. A figure that is not known exactly has two columns, “at least” and “at most”;
 * an empty cell means no limit.
 */
export function annexTables(content: AnnexContent): readonly Table[] {
  const ofDistricts = content.assessment.districts.length > 0
  return [targetTable(content), ...(ofDistricts ? [districtTable(content), foundingTable(content)] : [])]
}

const numerals = ['I', 'II', 'III'] as const

function titleOf({ plan, assessment, cites }: AnnexContent, place: 0 | 1 | 2, title: string) {
  const day = formatDate(assessment.asOf)
  return [
    `PHỤ LỤC ${numerals[place]}`,
    title,
    `(Kèm theo Báo cáo kết quả thực hiện Kế hoạch số ${plan.number}, tính đến ngày ${day})`,
    `Bản chốt số ${cites.number}, mã kiểm tra ${cites.hash}`,
  ]
}

function targetTable(content: AnnexContent): Table {
  const { plan, assessment, names } = content
  const called = new Map(plan.targets.map(({ id, name }) => [id, name.vi]))
  return {
    sheetName: 'Phụ lục I',
    title: titleOf(content, 0, 'KẾT QUẢ TỪNG CHỈ TIÊU'),
    columns: [
      { heading: 'STT', width: 6 },
      { heading: 'Chỉ tiêu', width: 44 },
      { heading: 'Điều khoản', width: 14 },
      { heading: 'Kết quả', width: 22 },
      { heading: 'Đánh giá', width: 18 },
      { heading: 'Diễn giải', width: 70 },
    ],
    rows: assessment.targets.map((verdict, place) => [
      place + 1,
      called.get(verdict.target) ?? verdict.target,
      citeClause(verdict.clause).vi,
      describeTargetFigure(verdict, { language: 'vi' }),
      labelCourse(verdict, 'vi'),
      describeTarget(verdict, { plan, names, language: 'vi' }),
    ]),
  }
}

type District = PlanAssessment['districts'][number]
type Measure = { readonly heading: string; readonly of: (district: District) => Interval | number }

const measures: readonly Measure[] = [
  { heading: 'Xã, phường, thị trấn', of: ({ communes }) => communes },
  { heading: 'Trong đó có câu lạc bộ', of: ({ communesCovered }) => communesCovered },
  { heading: 'Câu lạc bộ đang hoạt động', of: ({ clubsOperating }) => clubsOperating },
  { heading: 'Câu lạc bộ lập mới', of: ({ foundedInAll }) => foundedInAll },
  { heading: 'Thành viên của câu lạc bộ mới', of: ({ membersOfNewClubs }) => membersOfNewClubs },
  { heading: 'Người cao tuổi của câu lạc bộ mới', of: ({ olderPeopleOfNewClubs }) => olderPeopleOfNewClubs },
]

function districtTable(content: AnnexContent): Table {
  const { districts } = content.assessment
  const columns = measures.flatMap((measure) => columnsOf(measure, districts))
  return {
    sheetName: 'Phụ lục II',
    title: titleOf(content, 1, 'KẾT QUẢ TỪNG HUYỆN, THÀNH PHỐ'),
    columns: [...placeColumns, ...columns.map(({ heading }) => ({ heading, width: 16 }))],
    rows: withSums(content, columns),
  }
}

function foundingTable(content: AnnexContent): Table {
  const { plan, assessment } = content
  const inYear = (year: number, { founded }: District) => founded.find((one) => one.year === year)?.clubs ?? 0
  const ofYears = plan.period.years.map((year) => (district: District) => inYear(year, district))
  const inYears = (district: District) => ofYears.reduce((sum, of) => sum + of(district), 0)
  const before = (district: District) => district.foundedInAll - inYears(district)
  const hasBefore = assessment.districts.some((district) => before(district) > 0)
  const columns = [
    ...(hasBefore ? [{ heading: `Trước ${plan.period.years[0]}`, of: before }] : []),
    ...ofYears.map((of, at) => ({ heading: `Năm ${plan.period.years[at]}`, of })),
    { heading: 'Cộng', of: ({ foundedInAll }: District) => foundedInAll },
  ]
  return {
    sheetName: 'Phụ lục III',
    title: titleOf(content, 2, 'CÂU LẠC BỘ LẬP MỚI THEO NĂM'),
    columns: [...placeColumns, ...columns.map(({ heading }) => ({ heading, width: 12 }))],
    rows: withSums(content, columns),
  }
}

const placeColumns: readonly TableColumn[] = [
  { heading: 'STT', width: 6 },
  { heading: 'Huyện, thành phố', width: 24 },
]

type NumberColumn = { readonly heading: string; readonly of: (district: District) => number | null }

/** One column where every district's number is known, else one for “at least” and one for “at most”. */
function columnsOf({ heading, of }: Measure, districts: readonly District[]): readonly NumberColumn[] {
  const countOf = (district: District) => {
    const value = of(district)
    return typeof value === 'number' ? { low: value, high: value } : value
  }
  const low = (district: District) => countOf(district).low
  if (districts.every((district) => low(district) === countOf(district).high)) return [{ heading, of: low }]
  const high = (district: District) => {
    const most = countOf(district).high
    return most === 'unbounded' ? null : most
  }
  return [
    { heading: `${heading}, ít nhất`, of: low },
    { heading: `${heading}, nhiều nhất`, of: high },
  ]
}

/**
 * The districts in the plan's order, with the sums below them. If some district has no upper limit in a column, the
 * column has no sum.
 */
function withSums(
  { assessment: { districts }, names }: AnnexContent,
  columns: readonly NumberColumn[],
): readonly (readonly TableCell[])[] {
  const sums = columns.map(({ of }): TableCell => {
    const values = districts.map(of)
    return values.includes(null)
      ? null
      : { sum: values.reduce<number>((sum, value) => sum + (value ?? 0), 0) }
  })
  return [
    ...districts.map((one, place) => [
      place + 1,
      names.get(one.district) ?? one.district,
      ...columns.map(({ of }) => of(one)),
    ]),
    [null, 'Toàn tỉnh', ...sums],
  ]
}

import type { describeContributions } from '@lienthehe/domain/resources'
import { formatDate } from '@lienthehe/domain/text'
import type { Table, TableCell } from '@lienthehe/office/tables'
import type { readProject } from '../means/project.ts'

type Project = Awaited<ReturnType<typeof readProject>>
type Total = Project['given']

/** III.6: one project in sums, as its donor sees them, without any person's name. */
export function projectTables(view: Project): readonly Table[] {
  const { project, asOf, pledged, given, toUnits } = view
  const title = [`DỰ ÁN ${project.name}`, `${project.partner}. Đến ngày ${formatDate(asOf)}. Đơn vị: đồng`]
  const sums: readonly (readonly [string, Total])[] = [
    ['Cam kết đã ghi', pledged],
    ['Đã trao', given],
    ['Trong đó trao cho địa phương', toUnits],
    ...view.byYear.map((one) => [`Đã trao năm ${one.year}`, one.given] as const),
  ]
  return [
    {
      ...{ sheetName: 'Tổng số', title },
      columns: [{ heading: 'Khoản', width: 34 }, ...amountColumns],
      rows: [
        ['Tổng vốn cam kết của dự án', project.committedDong, null, null],
        ...sums.map(([what, total]) => [what, ...amountsOf(total)]),
      ],
    },
    {
      ...{ sheetName: 'Câu lạc bộ', title },
      columns: [
        ...[
          { heading: 'STT', width: 6 },
          { heading: 'Câu lạc bộ', width: 36 },
        ],
        ...[{ heading: 'Xã, phường', width: 24 }, ...amountColumns],
        { heading: 'Sổ quỹ ghi nhận', width: 20, isAmount: true },
        { heading: 'Ghi chú', width: 34 },
      ],
      rows: view.clubs.map(({ name, commune, given: own, inBook }, place) => [
        ...[place + 1, name, commune, ...amountsOf(own)],
        inBook.kind === 'known' ? inBook.amountDong : null,
        noteOf[inBook.kind],
      ]),
    },
  ]
}

const noteOf = {
  known: null,
  noBook: 'Chưa có sổ quỹ',
  mixed: 'Sổ có cả nguồn khác, không tách được',
} as const satisfies Record<Project['clubs'][number]['inBook']['kind'], string | null>

/** The column headings for the cells of `amountsOf`. */
export const amountColumns = [
  { heading: 'Tiền', width: 18, isAmount: true },
  { heading: 'Hiện vật ước giá', width: 18, isAmount: true },
  { heading: 'Hiện vật chưa ước giá (khoản)', width: 18 },
] as const

/** The money, the estimated value of goods, and the number of goods without an estimate. */
export function amountsOf(total: Parameters<typeof describeContributions>[0]): readonly TableCell[] {
  return [total.moneyDong, total.inKindEstimatedDong, total.inKindNotEstimated]
}

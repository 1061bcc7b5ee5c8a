import {
  formatDate,
  fullNameOf,
  type IsoDate,
  isExact,
  isOnComposition,
  type Plan,
  wordClubStatus,
  wordCount,
  wordStanding,
} from '@lienthehe/domain'
import type { Table, TableCell, TableColumn } from '@lienthehe/office/tables'
import type { ClubRow } from '../clubs/list.ts'

const before: readonly TableColumn[] = [
  { heading: 'STT', width: 6 },
  { heading: 'Câu lạc bộ', width: 40 },
  { heading: 'Thôn, xóm', width: 18 },
  { heading: 'Xã, phường, thị trấn', width: 24 },
  { heading: 'Huyện, thành phố', width: 22 },
  { heading: 'Nay thuộc', width: 24 },
  { heading: 'Ngày thành lập', width: 14 },
  { heading: 'Tình trạng', width: 18 },
  { heading: 'Thành viên', width: 12 },
]

/** The list of clubs as it is on screen: where each lies, how large it is, and how it stands with each band of the plan. */
export function clubTable(
  rows: readonly ClubRow[],
  { plan, asOf }: { readonly plan: Pick<Plan, 'number' | 'clubRules'>; readonly asOf: IsoDate },
): Table {
  const rules = plan.clubRules.filter(({ criterion }) => isOnComposition(criterion))
  return {
    sheetName: 'Câu lạc bộ',
    title: ['DANH SÁCH CÂU LẠC BỘ', `Đến ngày ${formatDate(asOf)}, xét theo Kế hoạch ${plan.number}`],
    columns: [...before, ...rules.map(({ name }) => ({ heading: name.vi, width: 20 }))],
    rows: rows.map((row, place) => [
      ...cellsOf(row, place),
      ...rules.map(({ id }) => {
        const standing = row.standings.find(({ rule }) => rule === id)
        return standing === undefined ? null : wordStanding(standing.word, 'vi')
      }),
    ]),
  }
}

function cellsOf(row: ClubRow, place: number): readonly TableCell[] {
  const { name, village, commune, district, communeNow, establishedOn, status, members } = row
  return [
    place + 1,
    name,
    village,
    fullNameOf(commune).vi,
    district && fullNameOf(district).vi,
    communeNow && fullNameOf(communeNow).vi,
    { day: establishedOn },
    wordClubStatus(status, 'vi'),
    wordMembers(members),
  ]
}

/** A number that is known; what is known to lie between two is written as it is on screen, for nobody to add up. */
function wordMembers(members: ClubRow['members']): TableCell {
  return isExact(members) ? members.low : wordCount(members, 'vi')
}

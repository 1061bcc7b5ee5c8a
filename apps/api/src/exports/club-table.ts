import type { IsoDate, Plan } from '@lienthehe/domain'
import { type ClubColumn, clubColumns, labelClubStatus, labelCohort } from '@lienthehe/domain/clubs'
import { isOnComposition } from '@lienthehe/domain/facts'
import { describeInterval } from '@lienthehe/domain/progress'
import { labelStanding } from '@lienthehe/domain/quality'
import { formatDate } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import { isExact } from '@lienthehe/domain/verdicts'
import type { Table, TableCell, TableColumn } from '@lienthehe/office/tables'
import type { ClubRow } from '../clubs/list.ts'

const headings = {
  village: { heading: 'Thôn, xóm', width: 18 },
  commune: { heading: 'Xã, phường, thị trấn', width: 24 },
  district: { heading: 'Huyện, thành phố', width: 22 },
  communeNow: { heading: 'Nay thuộc', width: 24 },
  cohort: { heading: 'Đợt thành lập', width: 18 },
  established: { heading: 'Ngày thành lập', width: 14 },
  status: { heading: 'Tình trạng', width: 18 },
} as const satisfies Record<ClubColumn, TableColumn>

type ToldColumn = TableColumn & { readonly cell: (row: ClubRow) => TableCell }

/**
 * The list of clubs as on the screen: the place and size of each club, and its result under each rule of the plan.
 * `columns` names the columns that the screen shows (a rule by its id); if left out, all columns.
 */
export function clubTable(
  rows: readonly ClubRow[],
  {
    plan,
    asOf,
    columns,
  }: {
    readonly plan: Pick<Plan, 'number' | 'clubRules'>
    readonly asOf: IsoDate
    readonly columns?: readonly string[] | undefined
  },
): Table {
  const told = toldColumns(plan).filter(({ id }) => columns?.includes(id) ?? true)
  return {
    sheetName: 'Câu lạc bộ',
    title: ['DANH SÁCH CÂU LẠC BỘ', `Đến ngày ${formatDate(asOf)}, xét theo Kế hoạch ${plan.number}`],
    columns: [
      { heading: 'STT', width: 6 },
      { heading: 'Câu lạc bộ', width: 40 },
      ...told.flatMap(({ told }) => told.map(({ heading, width }) => ({ heading, width }))),
    ],
    rows: rows.map((row, place) => [
      place + 1,
      row.name,
      ...told.flatMap(({ told }) => told.map(({ cell }) => cell(row))),
    ]),
  }
}

/**
 * The columns of the file for each column of the screen. A rule about the size gives two columns: the number and the
 * result.
 */
function toldColumns({
  clubRules,
}: Pick<Plan, 'clubRules'>): readonly { readonly id: string; readonly told: readonly ToldColumn[] }[] {
  const plain = clubColumns.map((id) => ({
    id,
    told: [{ ...headings[id], cell: (row: ClubRow) => cellOf(row, id) }],
  }))
  const rules = clubRules
    .filter(({ criterion }) => isOnComposition(criterion))
    .map(({ id, name, criterion }) => ({
      id,
      told: [
        ...(criterion.kind === 'size'
          ? [{ heading: 'Thành viên', width: 12, cell: ({ members }: ClubRow) => describeMembers(members) }]
          : []),
        { heading: name.vi, width: 20, cell: (row: ClubRow) => standingOf(row, id) },
      ],
    }))
  const after = plain.findIndex(({ id }) => id === 'established') + 1
  return [...plain.slice(0, after), ...rules, ...plain.slice(after)]
}

function standingOf({ standings }: ClubRow, id: string): TableCell {
  const standing = standings.find(({ rule }) => rule === id)
  return standing === undefined ? null : labelStanding(standing.word, 'vi')
}

function cellOf(row: ClubRow, column: ClubColumn): TableCell {
  switch (column) {
    case 'village':
      return row.village
    case 'established':
      return { day: row.establishedOn }
    case 'cohort':
      return labelCohort(row.cohort, 'vi')
    case 'status':
      return labelClubStatus(row.status, 'vi')
    default: {
      const place = row[column]
      return place && fullNameOf(place).vi
    }
  }
}

/** A known number as a number. A range is written as text, as on the screen, so that nobody adds it up. */
function describeMembers(members: ClubRow['members']): TableCell {
  return isExact(members) ? members.low : describeInterval(members, { language: 'vi' })
}

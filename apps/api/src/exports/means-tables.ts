import {
  givingKinds,
  labelMeansKind,
  supportByClub,
  supportByDonor,
  tellMeans,
  totalContributions,
  workKinds,
} from '@lienthehe/domain/resources'
import { labelMoneySource } from '@lienthehe/domain/sources'
import { formatDate } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import type { Table } from '@lienthehe/office/tables'
import type { listMeans } from '../means/list.ts'
import { amountColumns, amountsOf } from './project-tables.ts'

type MeansList = Awaited<ReturnType<typeof listMeans>>
type Room = 'giving' | 'works'

const rooms = {
  giving: { title: 'ĐÓNG GÓP VÀ TÀI TRỢ', kinds: givingKinds },
  works: { title: 'TẬP HUẤN, TRUYỀN THÔNG, SỨC KHỎE', kinds: workKinds },
} as const

/**
 * III.2–III.6, V.3.c: the content of the screen “giving” or “works” on a day. For gifts also the sums by donor and by
 * club.
 */
export function meansTables(list: MeansList, room: Room): readonly Table[] {
  const title = titleOf(list, room)
  const sums = room === 'giving' ? [donorsTable(list, title), clubsTable(list, title)] : []
  return [recordsTable(list, room, title), ...sums]
}

function titleOf({ plan, asOf }: MeansList, room: Room): readonly string[] {
  return [rooms[room].title, `Kế hoạch số ${plan.number}, đến ngày ${formatDate(asOf)}. Đơn vị tiền: đồng`]
}

function recordsTable(list: MeansList, room: Room, title: readonly string[]): Table {
  const units = new Map(list.units.map((unit) => [unit.key, unit]))
  const clubs = new Map(list.clubs.map((club) => [club.id, club.name]))
  const kinds: readonly string[] = rooms[room].kinds
  return {
    ...{ sheetName: 'Từng bản ghi', title },
    columns: [
      ...[
        { heading: 'STT', width: 6 },
        { heading: 'Ngày', width: 14 },
        { heading: 'Loại', width: 24 },
      ],
      ...[
        { heading: 'Nội dung', width: 60 },
        { heading: 'Đơn vị', width: 28 },
      ],
      ...(room === 'giving' ? [{ heading: 'Nguồn', width: 22 }, ...amountColumns] : []),
    ],
    rows: list.records
      .filter(({ about }) => kinds.includes(about.kind))
      .map(({ on, unit, about }, place) => {
        const club = 'club' in about && about.club !== null ? clubs.get(about.club) : undefined
        const at = units.get(unit)
        return [
          ...[place + 1, { day: on }, labelMeansKind(about.kind, 'vi'), tellMeans(about, club, 'vi')],
          at === undefined ? unit : fullNameOf(at).vi,
          ...('gift' in about
            ? [labelMoneySource(about.source, 'vi'), ...amountsOf(totalContributions([about]))]
            : []),
        ]
      }),
  }
}

function donorsTable(list: MeansList, title: readonly string[]): Table {
  return {
    ...{ sheetName: 'Theo người đóng góp', title },
    columns: [
      ...[{ heading: 'Người hoặc tổ chức', width: 40 }, ...amountColumns],
      { heading: 'Số câu lạc bộ', width: 16 },
    ],
    rows: supportByDonor(list.records, list.asOf).map(({ donor, total, clubs }) => [
      ...[donor, ...amountsOf(total), clubs.length],
    ]),
  }
}

function clubsTable(list: MeansList, title: readonly string[]): Table {
  const clubs = new Map(list.clubs.map((club) => [club.id, club]))
  return {
    ...{ sheetName: 'Theo câu lạc bộ', title },
    columns: [
      ...[{ heading: 'Câu lạc bộ', width: 40 }, { heading: 'Người đóng góp', width: 40 }, ...amountColumns],
      { heading: 'Sổ quỹ ghi nhận từ bên ngoài', width: 20, isAmount: true },
    ],
    rows: supportByClub(list.records, list.asOf).map(({ club, donors, total }) => {
      const known = clubs.get(club)
      return [known?.name ?? club, donors.join('; '), ...amountsOf(total), known?.fromOthersDong ?? null]
    }),
  }
}

import { formatBirth, type MemberId } from '@lienthehe/domain/members'
import type { Table } from '@lienthehe/office/tables'
import type { readClubCare } from '../home-care/read.ts'

type ClubCare = Awaited<ReturnType<typeof readClubCare>>

/**
 * The people whom a club’s volunteers care for at home. Each volunteer of a person has a separate line, so that a pivot
 * table can add up the visits.
 */
export function careTable(title: readonly string[], { running, members }: ClubCare): Table {
  const nameOf = (id: MemberId) => members.find((member) => member.id === id)?.fullName ?? null
  return {
    sheetName: 'Chăm sóc tại nhà',
    title,
    columns: [
      { heading: 'STT', width: 6 },
      { heading: 'Người được chăm sóc', width: 30 },
      { heading: 'Ngày, năm sinh', width: 16 },
      { heading: 'Thôn, xóm', width: 20 },
      { heading: 'Là thành viên', width: 14 },
      { heading: 'Từ ngày', width: 14 },
      { heading: 'Tình nguyện viên', width: 30 },
      { heading: 'Lần/tháng', width: 12 },
    ],
    rows: running.flatMap(({ value: { fullName, birth, village, member, from, volunteers } }, place) =>
      volunteers.map((volunteer) => [
        place + 1,
        fullName,
        birth && formatBirth(birth),
        village,
        member === null ? 'không' : 'có',
        { day: from },
        nameOf(volunteer.member),
        volunteer.visitsPerMonth,
      ]),
    ),
  }
}

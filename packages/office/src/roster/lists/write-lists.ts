import { type BoardTerm, labelBoardPost, labelTermEnd } from '@lienthehe/domain/boards'
import type { ClubDraft } from '@lienthehe/domain/clubs'
import type { HomeCare } from '@lienthehe/domain/home-care'
import type { Birth } from '@lienthehe/domain/members'
import { formatBirth } from '@lienthehe/domain/members'
import type { Table } from '../../tables/write-table.ts'
import { textOfMoney } from './club-text.ts'

/** A club for the list of a unit, with the names of its commune and district. */
export type ClubInList = ClubDraft & { readonly communeName: string; readonly districtName: string | null }

/** The holder of a post for the list of a unit; birth and telephone come from the list of members. */
export type HolderInList = BoardTerm & {
  readonly clubName: string
  readonly communeName: string
  readonly birth: Birth | null
  readonly phone: string | null
}

/** A volunteer’s visits to one person, for the list of a unit. */
export type VisitsInList = Pick<HomeCare, 'fullName' | 'birth' | 'village' | 'from'> & {
  readonly clubName: string
  readonly communeName: string
  readonly volunteer: string
  readonly volunteerBirth: Birth | null
  readonly visitsPerMonth: number
}

/**
 * The people whom the volunteers of a unit's clubs care for, as a list that can be imported. Without people it is the
 * empty template.
 */
export function careListTable(title: readonly string[], visits: readonly VisitsInList[]): Table {
  return {
    sheetName: 'Chăm sóc tại nhà',
    title,
    columns: [
      { heading: 'STT', width: 6 },
      { heading: 'Xã, phường, thị trấn', width: 24 },
      { heading: 'Câu lạc bộ', width: 40 },
      { heading: 'Người được chăm sóc', width: 30 },
      { heading: 'Năm sinh', width: 13 },
      { heading: 'Thôn, xóm', width: 18 },
      { heading: 'Tình nguyện viên', width: 30 },
      { heading: 'Năm sinh TNV', width: 13 },
      { heading: 'Lần/tháng', width: 10 },
      { heading: 'Từ ngày', width: 14 },
    ],
    rows: visits.map((one, place) => [
      place + 1,
      one.communeName || null,
      one.clubName,
      one.fullName,
      one.birth && formatBirth(one.birth),
      one.village,
      one.volunteer,
      one.volunteerBirth && formatBirth(one.volunteerBirth),
      one.visitsPerMonth,
      { day: one.from },
    ]),
  }
}

/** The clubs of a unit as a list that can be imported. Without clubs it is the empty template. */
export function clubListTable(title: readonly string[], clubs: readonly ClubInList[]): Table {
  return {
    sheetName: 'Câu lạc bộ',
    title,
    columns: [
      { heading: 'STT', width: 6 },
      { heading: 'Câu lạc bộ', width: 40 },
      { heading: 'Xã, phường, thị trấn', width: 24 },
      { heading: 'Huyện, thành phố', width: 22 },
      { heading: 'Thôn, xóm', width: 18 },
      { heading: 'Ngày thành lập', width: 14 },
      { heading: 'Số quyết định', width: 18 },
      { heading: 'Ngày quyết định', width: 14 },
      { heading: 'Cơ quan ban hành', width: 24 },
      { heading: 'Kinh phí thành lập', width: 26 },
      { heading: 'Ngày sinh hoạt', width: 12 },
    ],
    rows: clubs.map((club, place) => [
      place + 1,
      club.name,
      club.communeName,
      club.districtName,
      club.village,
      { day: club.establishedOn },
      club.decisionNumber,
      club.decidedOn && { day: club.decidedOn },
      club.decisionIssuer,
      textOfMoney(club.foundingMoney) || null,
      club.meetingDay,
    ]),
  }
}

/**
 * The present and former holders of posts in a unit's clubs, as a list that can be imported. Without holders it is the
 * empty template.
 */
export function boardListTable(title: readonly string[], holders: readonly HolderInList[]): Table {
  return {
    sheetName: 'Ban chủ nhiệm',
    title,
    columns: [
      { heading: 'STT', width: 6 },
      { heading: 'Xã, phường, thị trấn', width: 24 },
      { heading: 'Câu lạc bộ', width: 40 },
      { heading: 'Chức vụ', width: 18 },
      { heading: 'Họ và tên', width: 30 },
      { heading: 'Năm sinh', width: 13 },
      { heading: 'Điện thoại', width: 14, isDigits: true },
      { heading: 'Từ ngày', width: 14 },
      { heading: 'Đến ngày', width: 14 },
      { heading: 'Lý do thôi', width: 28 },
    ],
    rows: holders.map(({ communeName, clubName, post, fullName, birth, phone, from, end }, place) => [
      place + 1,
      communeName,
      clubName,
      labelBoardPost(post, 'vi'),
      fullName,
      birth && formatBirth(birth),
      phone,
      { day: from },
      end && { day: end.on },
      end && labelTermEnd(end.reason, 'vi'),
    ]),
  }
}

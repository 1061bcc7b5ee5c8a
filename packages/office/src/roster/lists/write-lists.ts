import type { Birth, ClubDraft } from '@lienthehe/domain'
import { formatBirth } from '@lienthehe/domain'
import { type BoardTerm, wordBoardPost, wordTermEnd } from '@lienthehe/domain/boards'
import type { Table } from '../../tables/write-table.ts'
import { textOfMoney } from './club-text.ts'

/** A club as the list of a unit tells of it, with the names of where it was founded. */
export type ClubInList = ClubDraft & { readonly communeName: string; readonly districtName: string | null }

/** Somebody at a post as the list of a unit tells of them; birth and telephone are those of the list of members. */
export type HolderInList = BoardTerm & {
  readonly clubName: string
  readonly communeName: string
  readonly birth: Birth | null
  readonly phone: string | null
}

/** The clubs of a unit as a list that is read back; without any it is the template. */
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

/** Who holds and held the posts of a unit's clubs, as a list that is read back; without anybody it is the template. */
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
      wordBoardPost(post, 'vi'),
      fullName,
      birth && formatBirth(birth),
      phone,
      { day: from },
      end && { day: end.on },
      end && wordTermEnd(end.reason, 'vi'),
    ]),
  }
}

import { type BoardTerm, labelBoardPost, labelTermEnd } from '@lienthehe/domain/boards'
import type { Table } from '@lienthehe/office/tables'

/** The terms of a board, current ones first: who held which post, from when to when, and why the term ended. */
export function boardTable(title: readonly string[], terms: readonly BoardTerm[]): Table {
  return {
    sheetName: 'Ban chủ nhiệm',
    title,
    columns: [
      { heading: 'STT', width: 6 },
      { heading: 'Chức vụ', width: 18 },
      { heading: 'Họ và tên', width: 30 },
      { heading: 'Là thành viên', width: 14 },
      { heading: 'Từ ngày', width: 14 },
      { heading: 'Đến ngày', width: 14 },
      { heading: 'Lý do thôi', width: 28 },
    ],
    rows: terms.map(({ post, fullName, member, from, end }, place) => [
      place + 1,
      labelBoardPost(post, 'vi'),
      fullName,
      member === null ? 'không' : 'có',
      { day: from },
      end && { day: end.on },
      end && labelTermEnd(end.reason, 'vi'),
    ]),
  }
}

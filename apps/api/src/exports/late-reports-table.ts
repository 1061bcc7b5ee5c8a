import { describeSubmission } from '@lienthehe/domain/activities'
import { formatDate, formatMonth } from '@lienthehe/domain/text'
import type { Table } from '@lienthehe/office/tables'
import type { readUnitReports } from '../activities/unit.ts'

type UnitReports = Awaited<ReturnType<typeof readUnitReports>>

/** III.3.d: the clubs whose report of the month came late or is overdue, the longest delay first. */
export function lateReportsTable({ month, dueOn, today, late }: UnitReports): Table {
  return {
    sheetName: 'Nộp muộn hoặc chưa nộp',
    title: [
      `BÁO CÁO THÁNG ${formatMonth(month)} NỘP MUỘN HOẶC CHƯA NỘP`,
      `Hạn nộp ${formatDate(dueOn)}, tính đến ngày ${formatDate(today)}`,
    ],
    columns: [
      { heading: 'STT', width: 6 },
      { heading: 'Câu lạc bộ', width: 36 },
      { heading: 'Địa bàn', width: 24 },
      { heading: 'Ngày nộp', width: 14 },
      { heading: 'Số ngày muộn', width: 14 },
      { heading: 'Tình trạng', width: 34 },
    ],
    rows: late.map(({ name, place, submission }, index) => [
      index + 1,
      name,
      place,
      submission.kind === 'late' ? { day: submission.on } : null,
      submission.days,
      describeSubmission(submission, { language: 'vi' }),
    ]),
  }
}

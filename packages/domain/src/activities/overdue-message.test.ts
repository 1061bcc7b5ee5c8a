import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { month } from '../calendar/month.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { countReports } from './count-reports.ts'
import { reportOf, submittedAt } from './example.test-data.ts'
import { writeOverdueMessage } from './overdue-message.ts'
import { reportStandings } from './reporting.ts'
import type { MonthlyReport } from './schema.ts'

const question = { month: month('2024-05'), dueDay: 5, asOf: isoDate('2024-06-08') }
const muongBi = clubIdSchema.parse('11111111-1111-4111-8111-000000000001')
const cuoiHa = clubIdSchema.parse('11111111-1111-4111-8111-000000000002')
const names = new Map([
  [muongBi, 'CLB Mường Bi'],
  [cuoiHa, 'CLB Cuối Hạ'],
])

function messageAfter(...reports: readonly MonthlyReport[]) {
  const clubs = [...names.keys()].map((id) => ({ id, establishedOn: isoDate('2021-03-01'), events: [] }))
  const count = countReports(reportStandings(clubs, reports, question))
  return (language: 'vi' | 'en') =>
    writeOverdueMessage(count, question, (club) => names.get(club) ?? '', language)
}

const cameLate = reportOf({ club: muongBi, state: submittedAt('2024-06-07T01:00:00.000Z') })
const cameToo = reportOf({ club: cuoiHa, state: submittedAt('2024-06-04T01:00:00.000Z') })

test('the message names the clubs whose report is missing, and not the one whose report came late', () => {
  const message = messageAfter(cameLate)
  expect(message('vi')).toBe(
    [
      'Báo cáo tháng 05/2024, hạn nộp 05/06/2024',
      'Đã nộp 1/2 báo cáo, đúng hạn 0, đủ nội dung 1.',
      '1. CLB Cuối Hạ: Chưa nộp, quá hạn 3 ngày',
    ].join('\n'),
  )
  expect(message('en')).toContain('\n1. CLB Cuối Hạ: Not sent, 3 days overdue')
})

test('when every report is there, the message says so and names nobody', () => {
  expect(messageAfter(cameLate, cameToo)('en')).toBe(
    'Reports of 05/2024, due on 05/06/2024\n2 of 2 reports sent, 1 on time, 2 complete.',
  )
})

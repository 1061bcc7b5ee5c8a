import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { month } from '../calendar/month.ts'
import { languages } from '../text/language.ts'
import { reportFacts } from './missing-facts.ts'
import { describeReportRefusal } from './refusal.ts'
import type { ReportRefusal } from './report.ts'
import {
  describeMissingFacts,
  describeReportCount,
  describeSubmission,
  labelReportStatus,
  reportStatuses,
} from './wording.ts'

describe('how far the reports of a month are, as a sentence', () => {
  const submissions = { onTime: 1121, late: 9, overdue: 5, awaited: 4 }
  test.each([
    {
      count: { expected: 1139, submissions, complete: 1118, late: [] },
      vi: 'Đã nộp 1.130/1.139 báo cáo, đúng hạn 1.121, đủ nội dung 1.118.',
      en: '1,130 of 1,139 reports sent, 1,121 on time, 1,118 complete.',
    },
    {
      count: {
        expected: 0,
        submissions: { onTime: 0, late: 0, overdue: 0, awaited: 0 },
        complete: 0,
        late: [],
      },
      vi: 'Không câu lạc bộ nào phải báo cáo.',
      en: 'No club owes a report.',
    },
  ])('$en', ({ count, vi, en }) => {
    expect(describeReportCount(count, { language: 'vi' })).toBe(vi)
    expect(describeReportCount(count, { language: 'en' })).toBe(en)
  })
})

const on = isoDate('2024-06-06')
test.each([
  {
    submission: { kind: 'onTime', on } as const,
    vi: 'Nộp đúng hạn 06/06/2024',
    en: 'On time, 06/06/2024',
  },
  {
    submission: { kind: 'late', on, days: 1 } as const,
    vi: 'Nộp muộn 1 ngày, ngày 06/06/2024',
    en: '1 day late, 06/06/2024',
  },
  {
    submission: { kind: 'overdue', days: 25 } as const,
    vi: 'Chưa nộp, quá hạn 25 ngày',
    en: 'Not sent, 25 days overdue',
  },
  { submission: { kind: 'awaited' } as const, vi: 'Chưa nộp, còn trong hạn', en: 'Not sent, not yet due' },
])('$en', ({ submission, vi, en }) => {
  expect(describeSubmission(submission, { language: 'vi' })).toBe(vi)
  expect(describeSubmission(submission, { language: 'en' })).toBe(en)
})

test('what a report lacks is named', () => {
  expect(describeMissingFacts([], { language: 'vi' })).toBe('Đủ nội dung.')
  expect(describeMissingFacts(['attendance', 'homeCareVisits'], { language: 'vi' })).toBe(
    'Còn thiếu: số người dự sinh hoạt, số lượt chăm sóc tại nhà.',
  )
})

describe.each(languages)('words about reports in %s', (language) => {
  const refusals: readonly ReportRefusal[] = [
    ...reportStatuses.map((status) => ({ reason: 'stepNotPossible', step: 'submit', status }) as const),
    { reason: 'monthNotBegun', month: month('2024-05') },
    { reason: 'beforeLastStep' },
    { reason: 'ownReport' },
  ]

  test('every refusal is a whole sentence of its own', () => {
    const sentences = refusals.map((refusal) => describeReportRefusal(refusal, { language }))
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.+\.$/u)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  test('no two statuses and no two facts are called the same', () => {
    for (const labels of [
      reportStatuses.map((status) => labelReportStatus(status, language)),
      reportFacts.map((fact) => describeMissingFacts([fact], { language })),
    ])
      expect(new Set(labels).size).toBe(labels.length)
  })
})

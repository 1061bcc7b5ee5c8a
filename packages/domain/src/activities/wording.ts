import { formatDate, formatInteger } from '../text/format.ts'
import type { InLanguage, Language, Wording } from '../text/language.ts'
import type { ReportCount } from './count-reports.ts'
import type { ReportFact } from './missing-facts.ts'
import type { Submission } from './reporting.ts'
import type { ReportStatus } from './schema.ts'

const statusLabels: Readonly<Record<ReportStatus, Wording>> = {
  draft: { vi: 'Bản nháp', en: 'Draft' },
  submitted: { vi: 'Đã nộp, chờ duyệt', en: 'Submitted' },
  returned: { vi: 'Trả lại để bổ sung', en: 'Returned' },
  accepted: { vi: 'Đã duyệt', en: 'Accepted' },
  reopened: { vi: 'Đã duyệt, nay mở lại', en: 'Accepted, then reopened' },
}

/** Every state of a report, in the order in which it passes through them. */
export const reportStatuses = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'reopened',
] as const satisfies readonly ReportStatus[]

/** `Bản nháp`, `Đã nộp, chờ duyệt` … */
export function labelReportStatus(status: ReportStatus, language: Language): string {
  return statusLabels[status][language]
}

const factLabels: Readonly<Record<ReportFact, Wording>> = {
  meeting: { vi: 'buổi sinh hoạt', en: 'the meeting' },
  attendance: { vi: 'số người dự sinh hoạt', en: 'how many came to the meeting' },
  activities: { vi: 'các mảng hoạt động', en: 'the areas of activity' },
  reached: { vi: 'thành viên được tiếp cận', en: 'the members reached' },
  healthChecks: { vi: 'số lượt kiểm tra sức khỏe', en: 'the health checks' },
  homeCareVisits: { vi: 'số lượt chăm sóc tại nhà', en: 'the visits at home' },
}

/** `Còn thiếu: buổi sinh hoạt, số lượt chăm sóc tại nhà.` */
export function describeMissingFacts(facts: readonly ReportFact[], { language }: InLanguage): string {
  if (facts.length === 0) return { vi: 'Đủ nội dung.', en: 'Complete.' }[language]
  const names = facts.map((fact) => factLabels[fact][language]).join(', ')
  return { vi: `Còn thiếu: ${names}.`, en: `Still missing: ${names}.` }[language]
}

/** Says when the report came, or how many days it is overdue. */
export function describeSubmission(submission: Submission, { language }: InLanguage): string {
  switch (submission.kind) {
    case 'onTime':
      return { vi: `Nộp đúng hạn ${formatDate(submission.on)}`, en: `On time, ${formatDate(submission.on)}` }[
        language
      ]
    case 'late': {
      const on = formatDate(submission.on)
      const days = describeDays(submission.days, language)
      return { vi: `Nộp muộn ${days}, ngày ${on}`, en: `${days} late, ${on}` }[language]
    }
    case 'overdue': {
      const days = describeDays(submission.days, language)
      return { vi: `Chưa nộp, quá hạn ${days}`, en: `Not sent, ${days} overdue` }[language]
    }
    case 'awaited':
      return { vi: 'Chưa nộp, còn trong hạn', en: 'Not sent, not yet due' }[language]
  }
}

/** `Đã nộp 130/139 báo cáo, đúng hạn 121, đủ nội dung 118.` */
export function describeReportCount(
  { expected, submissions, complete }: ReportCount,
  { language }: InLanguage,
): string {
  if (expected === 0)
    return { vi: 'Không câu lạc bộ nào phải báo cáo.', en: 'No club owes a report.' }[language]
  const [all, sent, onTime, full] = [
    expected,
    submissions.onTime + submissions.late,
    submissions.onTime,
    complete,
  ].map((count) => formatInteger(count, language))
  return {
    vi: `Đã nộp ${sent}/${all} báo cáo, đúng hạn ${onTime}, đủ nội dung ${full}.`,
    en: `${sent} of ${all} reports sent, ${onTime} on time, ${full} complete.`,
  }[language]
}

function describeDays(days: number, language: Language): string {
  const number = formatInteger(days, language)
  return { vi: `${number} ngày`, en: `${number} ${days === 1 ? 'day' : 'days'}` }[language]
}

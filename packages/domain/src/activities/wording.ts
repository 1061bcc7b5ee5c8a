import { formatDate, formatInteger, formatMonth } from '../text/format.ts'
import type { Language, Wording } from '../text/language.ts'
import type { ReportCount } from './count-reports.ts'
import type { ReportFact } from './missing-facts.ts'
import type { ReportRefusal } from './report.ts'
import type { Submission } from './reporting.ts'
import type { ReportStatus } from './schema.ts'

const statusLabels: Readonly<Record<ReportStatus, Wording>> = {
  draft: { vi: 'Bản nháp', en: 'Draft' },
  submitted: { vi: 'Đã nộp, chờ duyệt', en: 'Submitted' },
  returned: { vi: 'Trả lại để bổ sung', en: 'Returned' },
  accepted: { vi: 'Đã duyệt', en: 'Accepted' },
  reopened: { vi: 'Đã duyệt, nay mở lại', en: 'Accepted, then reopened' },
}

/** `Bản nháp`, `Đã nộp, chờ duyệt` … */
export function wordReportStatus(status: ReportStatus, language: Language): string {
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
export function wordMissingFacts(facts: readonly ReportFact[], language: Language): string {
  if (facts.length === 0) return { vi: 'Đủ nội dung.', en: 'Complete.' }[language]
  const names = facts.map((fact) => factLabels[fact][language]).join(', ')
  return { vi: `Còn thiếu: ${names}.`, en: `Still missing: ${names}.` }[language]
}

/** When the report came, or for how long it has not. */
export function wordSubmission(submission: Submission, language: Language): string {
  switch (submission.kind) {
    case 'onTime':
      return { vi: `Nộp đúng hạn ${formatDate(submission.on)}`, en: `In time, ${formatDate(submission.on)}` }[
        language
      ]
    case 'late': {
      const on = formatDate(submission.on)
      const days = wordDays(submission.days, language)
      return { vi: `Nộp muộn ${days}, ngày ${on}`, en: `${days} late, ${on}` }[language]
    }
    case 'overdue': {
      const days = wordDays(submission.days, language)
      return { vi: `Chưa nộp, quá hạn ${days}`, en: `Not sent, ${days} overdue` }[language]
    }
    case 'awaited':
      return { vi: 'Chưa nộp, còn trong hạn', en: 'Not sent, not yet due' }[language]
  }
}

/** `Đã nộp 130/139 báo cáo, đúng hạn 121, đủ nội dung 118.` */
export function wordReportCount(
  { expected, submissions, complete }: ReportCount,
  language: Language,
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
    en: `${sent} of ${all} reports sent, ${onTime} in time, ${full} complete.`,
  }[language]
}

/** Why the step was not taken, and what can be done now. */
export function wordReportRefusal(refusal: ReportRefusal, language: Language): string {
  switch (refusal.reason) {
    case 'stepNotPossible':
      return standstills[refusal.status][language]
    case 'monthNotBegun': {
      const month = formatMonth(refusal.month)
      return {
        vi: `Tháng ${month} chưa tới, chưa nộp báo cáo được.`,
        en: `The month ${month} has not begun.`,
      }[language]
    }
    case 'beforeLastStep':
      return {
        vi: 'Giờ của máy chủ sớm hơn lần cập nhật trước; hãy báo người quản trị.',
        en: 'The server’s clock is behind the last step of this report; please tell the administrator.',
      }[language]
  }
}

/** What a report that refuses a step is waiting for instead. */
const standstills: Readonly<Record<ReportStatus, Wording>> = {
  draft: {
    vi: 'Báo cáo còn là bản nháp; câu lạc bộ cần nộp trước.',
    en: 'The report is still a draft; the club must submit it first.',
  },
  submitted: {
    vi: 'Báo cáo đã nộp, đang chờ duyệt; muốn sửa thì đề nghị cấp trên trả lại.',
    en: 'The report is submitted and waits to be accepted; ask for it to be returned if it must change.',
  },
  returned: {
    vi: 'Báo cáo đã được trả lại để bổ sung; câu lạc bộ cần nộp lại trước.',
    en: 'The report was returned; the club must submit it again first.',
  },
  accepted: {
    vi: 'Báo cáo đã được duyệt; muốn sửa thì cấp duyệt phải mở lại, có ghi lý do.',
    en: 'The report is accepted; to change it, whoever accepted it must reopen it and say why.',
  },
  reopened: {
    vi: 'Báo cáo đã duyệt nay được mở lại, đang chờ duyệt hoặc trả lại để bổ sung.',
    en: 'The report was reopened and waits to be accepted again or returned.',
  },
}

function wordDays(days: number, language: Language): string {
  const number = formatInteger(days, language)
  return { vi: `${number} ngày`, en: `${number} ${days === 1 ? 'day' : 'days'}` }[language]
}

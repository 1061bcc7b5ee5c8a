import { formatDate, formatInteger, formatMonth } from '../text/format.ts'
import type { Language } from '../text/language.ts'
import type { LateReport, ReportCount } from './count-reports.ts'
import { type ReportingQuestion, reportDueOn } from './reporting.ts'
import { describeReportCount, describeSubmission } from './wording.ts'

/**
 * Writes a message to the clubs of a unit, as plain lines ready to paste into a chat. It says how many of the month’s
 * reports have come, and lists each club whose report is overdue, numbered, longest overdue first. Reports that came
 * late are not asked for again. `nameOf` gives the name of a club.
 */
export function writeOverdueMessage(
  count: ReportCount,
  question: Pick<ReportingQuestion, 'month' | 'dueDay'>,
  nameOf: (club: LateReport['club']) => string,
  language: Language,
): string {
  const overdue = count.late.filter(({ submission }) => submission.kind === 'overdue')
  const month = formatMonth(question.month)
  const dueOn = formatDate(reportDueOn(question))
  const title = {
    vi: `Báo cáo tháng ${month}, hạn nộp ${dueOn}`,
    en: `Reports of ${month}, due on ${dueOn}`,
  }[language]
  const lines = overdue.map(
    ({ club, submission }, index) =>
      `${formatInteger(index + 1, language)}. ${nameOf(club)}: ${describeSubmission(submission, { language })}`,
  )
  return [title, describeReportCount(count, { language }), ...lines].join('\n')
}

export type { ActivityMonth } from './activity-months.ts'
export { membersIn, type ReportContext } from './check.ts'
export { countReports, type LateReport, type ReportCount } from './count-reports.ts'
export { dueDayAtFirst, dueDayFor } from './due-day.ts'
export { headsOf } from './headcount.ts'
export { reportHistory } from './history.ts'
export { latestMonths } from './latest-months.ts'
export { missingFacts, type ReportFact } from './missing-facts.ts'
export {
  figuresOf,
  type MonthFigures,
  type OddFigure,
  type OddSituation,
  type OtherMeeting,
  oddFigures,
} from './odd-figures.ts'
export { describeOddFigure } from './odd-figures-wording.ts'
export { writeOverdueMessage } from './overdue-message.ts'
export { countsAsReport, possibleSteps, type ReportRefusal, type ReportStep } from './report.ts'
export {
  owesReport,
  type ReportingQuestion,
  type ReportStanding,
  reportDueOn,
  reportStandings,
  type Submission,
} from './reporting.ts'
export { fileReport, type Review, reviewReport } from './review.ts'
export type {
  AreaActivity,
  DueDay,
  Headcount,
  Meeting,
  MonthlyReport,
  ReportDraft,
  ReportState,
  ReportStatus,
} from './schema.ts'
export {
  describeMissingFacts,
  describeReportCount,
  describeSubmission,
  labelReportStatus,
  reportStatuses,
} from './wording.ts'

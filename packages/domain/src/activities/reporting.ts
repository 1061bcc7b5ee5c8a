import { dayInVietnam } from '../calendar/instant.ts'
import { daysBetween, type IsoDate } from '../calendar/iso-date.ts'
import { dayOfMonth, firstDayOfMonth, lastDayOfMonth, type Month, nextMonth } from '../calendar/month.ts'
import { statusOn } from '../clubs/club.ts'
import type { Club } from '../clubs/schema.ts'
import { missingFacts } from './missing-facts.ts'
import { countsAsReport } from './report.ts'
import type { MonthlyReport } from './schema.ts'

/**
 * Which reports to look at, and when: the month of the reports, the day of the next month on which they are due, and
 * the day for which the answer is given.
 */
export type ReportingQuestion = { readonly month: Month; readonly dueDay: number; readonly asOf: IsoDate }

/**
 * Whether a report came in time: `on` is the day it was first submitted, `days` how many days after the due day.
 * `overdue`: it has not come and should have. `awaited`: it has not come and is not yet due.
 */
export type Submission =
  | { readonly kind: 'onTime'; readonly on: IsoDate }
  | { readonly kind: 'late'; readonly on: IsoDate; readonly days: number }
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'awaited' }

/** Whether the report that one club owes came, when, and whether it is complete. */
export type ReportStanding = {
  readonly club: Club['id']
  readonly submission: Submission
  readonly isComplete: boolean
}

/**
 * Does the club owe a report for the month? Yes if it operates on the month’s last day; a club closed by then has
 * nobody to report. No for the month of its founding, which is too short to report on.
 */
export function owesReport(club: Pick<Club, 'establishedOn' | 'events'>, month: Month): boolean {
  return club.establishedOn < firstDayOfMonth(month) && statusOn(club, lastDayOfMonth(month)) === 'operating'
}

/** The last day on which the report of the month is in time: for May and due day 5, 5 June. */
export function reportDueOn({ month, dueDay }: Pick<ReportingQuestion, 'month' | 'dueDay'>): IsoDate {
  return dayOfMonth(nextMonth(month), dueDay)
}

/**
 * For each club that owes a report for the month, whether it came and is complete; in the order of the clubs. Reports
 * of other clubs are ignored. Whether a report is complete depends on its present content; a report returned to the
 * club never is.
 */
export function reportStandings(
  clubs: readonly Pick<Club, 'id' | 'establishedOn' | 'events'>[],
  reports: readonly MonthlyReport[],
  question: ReportingQuestion,
): readonly ReportStanding[] {
  const dueOn = reportDueOn(question)
  const reportOf = new Map(
    reports.filter(({ month }) => month === question.month).map((report) => [report.club, report]),
  )
  return clubs
    .filter((club) => owesReport(club, question.month))
    .map(({ id }): ReportStanding => {
      const report = reportOf.get(id)
      const submission = submissionOf(report, { dueOn, asOf: question.asOf })
      const isThere = submission.kind === 'onTime' || submission.kind === 'late'
      return {
        club: id,
        submission,
        isComplete:
          isThere && report !== undefined && countsAsReport(report) && missingFacts(report).length === 0,
      }
    })
}

function submissionOf(
  report: MonthlyReport | undefined,
  { dueOn, asOf }: { readonly dueOn: IsoDate; readonly asOf: IsoDate },
): Submission {
  if (report !== undefined && report.state.status !== 'draft') {
    const on = dayInVietnam(report.state.firstSubmittedAt)
    if (on <= asOf)
      return on <= dueOn ? { kind: 'onTime', on } : { kind: 'late', on, days: daysBetween(dueOn, on) }
  }
  return asOf <= dueOn ? { kind: 'awaited' } : { kind: 'overdue', days: daysBetween(dueOn, asOf) }
}

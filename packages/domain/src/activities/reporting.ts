import { dayInVietnam } from '../calendar/instant.ts'
import { daysBetween, type IsoDate } from '../calendar/iso-date.ts'
import { dayOfMonth, firstDayOfMonth, lastDayOfMonth, type Month, nextMonth } from '../calendar/month.ts'
import { statusOn } from '../clubs/club.ts'
import type { Club } from '../clubs/schema.ts'
import { missingFacts } from './missing-facts.ts'
import { countsAsReport } from './report.ts'
import type { MonthlyReport } from './schema.ts'

/** The month asked about, the day of the next month by which its reports are due, and the day on which it is asked. */
export type ReportingQuestion = { readonly month: Month; readonly dueDay: number; readonly asOf: IsoDate }

/**
 * When the first submission came, compared with the due day, in days late. `awaited`: it has not come and is not yet
 * due.
 */
export type Submission =
  | { readonly kind: 'onTime'; readonly on: IsoDate }
  | { readonly kind: 'late'; readonly on: IsoDate; readonly days: number }
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'awaited' }

/** The standing of one club that owes a report. */
export type ReportStanding = {
  readonly club: Club['id']
  readonly submission: Submission
  readonly isComplete: boolean
}

/**
 * Does the club owe a report for the month? Yes if it operates on the month's last day, since a closed club has nobody
 * to answer for it; but not for the month of its founding, which is too short to report on.
 */
export function owesReport(club: Pick<Club, 'establishedOn' | 'events'>, month: Month): boolean {
  return club.establishedOn < firstDayOfMonth(month) && statusOn(club, lastDayOfMonth(month)) === 'operating'
}

/** The last day on which the report of the month is in time; 5 and May give 5 June. */
export function reportDueOn({ month, dueDay }: Pick<ReportingQuestion, 'month' | 'dueDay'>): IsoDate {
  return dayOfMonth(nextMonth(month), dueDay)
}

/**
 * The standing of each club that owes a report for the month, in the order of the clubs. A report of a club that owes
 * none is ignored. Complete is judged by the content as it reads now, and only while the report was not sent back.
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

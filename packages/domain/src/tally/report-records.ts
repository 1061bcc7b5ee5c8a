import { activityMonthsOf } from '../activities/activity-months.ts'
import { countsAsReport } from '../activities/report.ts'
import { owesReport } from '../activities/reporting.ts'
import type { MonthlyReport } from '../activities/schema.ts'
import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import { lastDayOfMonth, type Month, month } from '../calendar/month.ts'
import type { Club } from '../clubs/schema.ts'
import type { ClubRecords } from './records.ts'

/** The fields of a report that a club's facts need. */
export type ToldReport = Pick<MonthlyReport, 'month' | 'activities' | 'reached' | 'state'>

/**
 * What a club's reports show on the day (I.2.b:2), and for which months of the year the owed report is missing. A
 * report without areas counts as missing.
 */
export function reportRecordsOf(
  club: Pick<Club, 'establishedOn' | 'events'>,
  reports: readonly ToldReport[] | 'notKept',
  asOf: IsoDate,
): ClubRecords['reports'] {
  if (reports === 'notKept') return reports
  const told = reports.filter((report) => countsAsReport(report) && report.activities !== null)
  const known = new Set(told.map((report) => report.month))
  return {
    months: activityMonthsOf(told),
    missing: monthsOf(asOf).filter((one) => owesReport(club, one) && !known.has(one)),
  }
}

/** The months of the day's calendar year that have ended by the end of the day. */
function monthsOf(asOf: IsoDate): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) =>
    month(`${yearOf(asOf)}-${String(index + 1).padStart(2, '0')}`),
  ).filter((one) => lastDayOfMonth(one) <= asOf)
}

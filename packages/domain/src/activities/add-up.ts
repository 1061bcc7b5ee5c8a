import { exactly, type Interval, intervalOf, sumIntervals, unknownInterval } from '../verdicts/interval.ts'
import { type Tally, tally } from '../verdicts/tally.ts'
import { headsOf } from './headcount.ts'
import { countsAsReport } from './report.ts'
import type { Headcount, Meeting, MonthlyReport } from './schema.ts'

/** What clubs did, over any months: numbers of reports, meetings, people at them, checks and visits. What a report does not say makes a count open. */
export type ActivityTotals = {
  readonly reports: number
  readonly meetings: Interval
  readonly attendances: Interval
  readonly healthChecks: Interval
  readonly homeCareVisits: Interval
  /** In how many of the reports each area has an activity, in the order of the plan. */
  readonly areas: readonly { readonly area: string; readonly reports: Tally }[]
}

/** What is reported by the reports that stand, of any clubs and months; `areas` are the plan's. */
export function addUpActivities(reports: readonly MonthlyReport[], areas: readonly string[]): ActivityTotals {
  const standing = reports.filter(countsAsReport)
  return {
    reports: standing.length,
    meetings: intervalOf(
      tally(standing, ({ meeting }) =>
        meeting === null ? 'unknown' : meeting.kind === 'held' ? 'yes' : 'no',
      ),
    ),
    attendances: sumIntervals(standing.map(({ meeting }) => attendanceAt(meeting))),
    healthChecks: sumIntervals(standing.map(({ healthChecks }) => peopleIn(healthChecks))),
    homeCareVisits: sumIntervals(standing.map(({ homeCareVisits }) => reported(homeCareVisits))),
    areas: areas.map((area) => ({ area, reports: tally(standing, (report) => wasActive(report, area)) })),
  }
}

function attendanceAt(meeting: Meeting | null): Interval {
  if (meeting === null) return unknownInterval
  return meeting.kind === 'held' ? peopleIn(meeting.attendance) : exactly(0)
}

function peopleIn(headcount: Headcount): Interval {
  const heads = headsOf(headcount)
  return heads === 'notRecorded' ? unknownInterval : exactly(heads)
}

function reported(number: number | null): Interval {
  return number === null ? unknownInterval : exactly(number)
}

function wasActive({ activities }: MonthlyReport, area: string) {
  if (activities === null) return 'unknown'
  return activities.some((activity) => activity.area === area) ? 'yes' : 'no'
}

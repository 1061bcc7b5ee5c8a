import type { Month } from '../calendar/month.ts'
import { countsAsReport } from './report.ts'
import type { Headcount, MonthlyReport } from './schema.ts'

/** What a club did in one month, as the assessment of the club needs it. */
export type ActivityMonth = {
  readonly month: Month
  readonly areas: readonly string[]
  readonly reached: Headcount
}

/** What one club did in each month that has a valid report, earliest first. Throws when a month has two reports. */
export function activityMonthsOf(
  reports: readonly Pick<MonthlyReport, 'month' | 'activities' | 'reached' | 'state'>[],
): readonly ActivityMonth[] {
  const months = reports
    .filter(countsAsReport)
    .map(({ month, activities, reached }): ActivityMonth => {
      return { month, areas: (activities ?? []).map(({ area }) => area), reached }
    })
    .toSorted((one, other) => (one.month < other.month ? -1 : 1))
  const twice = months.find(({ month }, index) => month === months[index + 1]?.month)
  if (twice !== undefined) throw new RangeError(`two reports of ${twice.month}`)
  return months
}

import { owesReport } from '../activities/reporting.ts'
import type { MonthlyReport } from '../activities/schema.ts'
import { lastDayOfMonth, type Month, monthOf, nextMonth } from '../calendar/month.ts'
import type { Club } from '../clubs/schema.ts'
import type { Plan } from '../plan/schema.ts'
import { firstDayOfPeriod, lastDayOfPeriod } from './reviewed-period.ts'
import type { ReviewedPeriod } from './schema.ts'

/** A month with missing reports; `expected` and `missing` count clubs. */
export type MissingMonth = { readonly month: Month; readonly expected: number; readonly missing: number }

/** A report that a club has at least begun, with the fields that identify it. */
export type ReportNamed = Pick<MonthlyReport, 'club' | 'month'> & {
  readonly state: Pick<MonthlyReport['state'], 'status'>
}

/** The months that are wholly in a period, in their order. */
export function monthsOfPeriod(plan: Pick<Plan, 'period'>, asked: ReviewedPeriod): readonly Month[] {
  const to = lastDayOfPeriod(plan, asked)
  const from = firstDayOfPeriod(plan, asked)
  const months: Month[] = []
  for (let month = monthOf(from); lastDayOfMonth(month) <= to; month = nextMonth(month)) months.push(month)
  return months
}

/** The months in which some clubs had to send a report but did not, in their order. A draft does not count as sent. */
export function missingMonths(
  months: readonly Month[],
  clubs: readonly Pick<Club, 'id' | 'establishedOn' | 'events'>[],
  reports: readonly ReportNamed[],
): readonly MissingMonth[] {
  const sent = new Set(
    reports.flatMap(({ club, month, state }) => (state.status === 'draft' ? [] : [`${club} ${month}`])),
  )
  return months
    .map((month) => {
      const owing = clubs.filter((club) => owesReport(club, month))
      const missing = owing.filter(({ id }) => !sent.has(`${id} ${month}`)).length
      return { month, expected: owing.length, missing }
    })
    .filter(({ missing }) => missing > 0)
}

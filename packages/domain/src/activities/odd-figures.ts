import { type Month, nextMonth } from '../calendar/month.ts'
import { headsOf } from './headcount.ts'
import type { MonthlyReport, ReportDraft } from './schema.ts'

/** A figure that can be true and is worth a second look; it is shown beside its field and never stands in the way. */
export type OddFigure =
  | {
      readonly kind: 'aboveMembers'
      readonly field: 'attendance' | 'reached'
      readonly people: number
      readonly members: number
    }
  | { readonly kind: 'sameThreeMonths'; readonly since: Month }

/**
 * What in the report of a month deserves a second look: more people at the meeting, or reached, than the club has
 * members (guests do come), and the same figures as in both months before. `members` is how many the club had in that
 * month, `'unknown'` where nobody knows; `earlier` are reports of the same club, in any order.
 */
export function oddFigures(
  report: ReportDraft,
  {
    members,
    earlier,
  }: { readonly members: number | 'unknown'; readonly earlier: readonly Omit<MonthlyReport, 'club'>[] },
): readonly OddFigure[] {
  const counted = [
    { field: 'attendance', people: attendanceOf(report) },
    { field: 'reached', people: headsOf(report.reached) },
  ] as const
  const above = counted.flatMap(({ field, people }): readonly OddFigure[] =>
    members !== 'unknown' && people !== 'notRecorded' && people > members
      ? [{ kind: 'aboveMembers', field, people, members }]
      : [],
  )
  return [...above, ...repetition(report, earlier)]
}

/** A draft was shown to nobody yet, so that only reports that were submitted count as months before. */
function repetition(
  report: ReportDraft,
  earlier: readonly Omit<MonthlyReport, 'club'>[],
): readonly OddFigure[] {
  const figures = figuresOf(report)
  // Months without any number are gaps, which completeness tells already.
  if (figures.every((figure) => figure === 'notRecorded')) return []
  const same = earlier
    .filter(({ state }) => state.status !== 'draft')
    .filter((before) => figuresOf(before).every((figure, index) => figure === figures[index]))
    .map(({ month }) => month)
  const last = same.find((before) => nextMonth(before) === report.month)
  const since = same.find((before) => nextMonth(before) === last)
  return last === undefined || since === undefined ? [] : [{ kind: 'sameThreeMonths', since }]
}

/** The numbers that a board writes down each month. */
function figuresOf(report: ReportDraft): readonly (number | 'notRecorded')[] {
  const { reached, healthChecks, homeCareVisits } = report
  return [attendanceOf(report), headsOf(reached), headsOf(healthChecks), homeCareVisits ?? 'notRecorded']
}

function attendanceOf({ meeting }: ReportDraft): number | 'notRecorded' {
  return meeting?.kind === 'held' ? headsOf(meeting.attendance) : 'notRecorded'
}

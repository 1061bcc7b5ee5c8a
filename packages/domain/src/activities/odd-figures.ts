import type { IsoDate } from '../calendar/iso-date.ts'
import { type Month, nextMonth } from '../calendar/month.ts'
import { headsOf } from './headcount.ts'
import type { MonthlyReport, ReportDraft } from './schema.ts'

/** A figure that may be right but is worth a second look; it is shown beside its field and never blocks the report. */
export type OddFigure =
  | ({ readonly kind: 'secondMeeting' } & OtherMeeting)
  | {
      readonly kind: 'aboveMembers'
      readonly field: 'attendance' | 'reached'
      readonly people: number
      readonly members: number
    }
  | { readonly kind: 'sameThreeMonths'; readonly since: Month }

/** Another meeting recorded on the same day: of this club, or of a club that shares a board member with it. */
export type OtherMeeting =
  | { readonly of: 'thisClub'; readonly on: IsoDate }
  | { readonly of: 'sameBoard'; readonly on: IsoDate; readonly club: string }

type Heads = number | 'notRecorded'

/** The figures of a month that are looked at; a form has them while it is being filled in, before it is a report. */
export type MonthFigures = {
  readonly month: Month
  readonly metOn: IsoDate | 'notRecorded'
  readonly attendance: Heads
  readonly reached: Heads
  readonly healthChecks: Heads
  readonly homeCareVisits: Heads
}

/** What the figures of a month are compared with. */
export type OddSituation = {
  /** How many members the club’s list had in that month; 0: it keeps no list, so there is nothing to compare with. */
  readonly listed: number
  /** Reports of the same club, in any order. */
  readonly earlier: readonly Omit<MonthlyReport, 'club'>[]
  readonly otherMeetings: readonly OtherMeeting[]
}

/**
 * The figures of the month that deserve a second look: another meeting on the same day; more people at the meeting, or
 * reached, than the club has members (guests do come); the same figures as in both months before.
 */
export function oddFigures(
  figures: MonthFigures,
  { listed, earlier, otherMeetings }: OddSituation,
): readonly OddFigure[] {
  const second = otherMeetings
    .filter(({ on }) => on === figures.metOn)
    // The same meeting may be known from a report and from a sheet; it is shown once.
    .filter(({ of }, place, all) => of === 'sameBoard' || all.findIndex((one) => one.of === of) === place)
    .map((other): OddFigure => ({ kind: 'secondMeeting', ...other }))
  const above = (['attendance', 'reached'] as const).flatMap((field): readonly OddFigure[] => {
    const people = figures[field]
    return listed > 0 && people !== 'notRecorded' && people > listed
      ? [{ kind: 'aboveMembers', field, people, members: listed }]
      : []
  })
  return [...second, ...above, ...repetition(figures, earlier)]
}

/** The figures of a report. */
export function figuresOf(report: ReportDraft): MonthFigures {
  const { month, meeting, reached, healthChecks, homeCareVisits } = report
  const isHeld = meeting?.kind === 'held'
  return {
    month,
    metOn: isHeld ? meeting.on : 'notRecorded',
    attendance: isHeld ? headsOf(meeting.attendance) : 'notRecorded',
    reached: headsOf(reached),
    healthChecks: headsOf(healthChecks),
    homeCareVisits: homeCareVisits ?? 'notRecorded',
  }
}

/** A draft has been shown to nobody yet, so only submitted reports count as the months before. */
function repetition(
  figures: MonthFigures,
  earlier: readonly Omit<MonthlyReport, 'club'>[],
): readonly OddFigure[] {
  const numbers = numbersIn(figures)
  // Months without any number are gaps, which completeness reports already.
  if (numbers.every((number) => number === 'notRecorded')) return []
  const same = earlier
    .filter(({ state }) => state.status !== 'draft')
    .filter((before) => numbersIn(figuresOf(before)).every((number, index) => number === numbers[index]))
    .map(({ month }) => month)
  const last = same.find((before) => nextMonth(before) === figures.month)
  const since = same.find((before) => nextMonth(before) === last)
  return last === undefined || since === undefined ? [] : [{ kind: 'sameThreeMonths', since }]
}

/** The numbers that a board writes down each month. */
function numbersIn({ attendance, reached, healthChecks, homeCareVisits }: MonthFigures): readonly Heads[] {
  return [attendance, reached, healthChecks, homeCareVisits]
}

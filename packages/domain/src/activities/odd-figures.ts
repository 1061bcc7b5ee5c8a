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

/** Another meeting recorded on the same day: of the same club, or of a club that shares a board member with it. */
export type OtherMeeting =
  | { readonly of: 'thisClub'; readonly on: IsoDate }
  | { readonly of: 'sameBoard'; readonly on: IsoDate; readonly club: string }

type Heads = number | 'notRecorded'

/**
 * The figures of a month in which `oddFigures` looks for oddities. A form already has them while it is being filled in.
 */
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
  /**
   * How many members the club’s list had in that month; 0 when it keeps no list, so that there is nothing to compare
   * with.
   */
  readonly listed: number
  /** Reports of the same club, in any order. */
  readonly earlier: readonly Omit<MonthlyReport, 'club'>[]
  readonly otherMeetings: readonly OtherMeeting[]
}

/**
 * The figures of the month that deserve a second look: another meeting on the same day; more people at the meeting, or
 * reached by activities, than the club has members (which can be right, since guests come); the same numbers as in both
 * months before.
 */
export function oddFigures(
  figures: MonthFigures,
  { listed, earlier, otherMeetings }: OddSituation,
): readonly OddFigure[] {
  const second = otherMeetings
    .filter(({ on }) => on === figures.metOn)
    // Both a report and an attendance sheet may record the same meeting; it is shown once.
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

/**
 * The oddity of three months with the same numbers. Drafts have been shown to nobody, so only submitted reports are
 * compared.
 */
function repetition(
  figures: MonthFigures,
  earlier: readonly Omit<MonthlyReport, 'club'>[],
): readonly OddFigure[] {
  const numbers = numbersIn(figures)
  // Months without any number have gaps but no repetition; `missingFacts` already reports the gaps.
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

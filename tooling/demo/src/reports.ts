import { hoaBinh146, type IsoDate, isoDate } from '@lienthehe/domain'
import type { MonthlyReport, ReportDraft } from '@lienthehe/domain/activities'
import {
  dueDayAtFirst,
  fileReport,
  latestMonths,
  membersIn,
  owesReport,
  reportDueOn,
  reviewReport,
} from '@lienthehe/domain/activities'
import type { Month } from '@lienthehe/domain/calendar'
import { type Instant, instant } from '@lienthehe/domain/calendar'
import type { Club } from '@lienthehe/domain/clubs'
import type { HistoryAction } from '@lienthehe/domain/history'
import type { Member } from '@lienthehe/domain/members'
import { dayAfter } from './days.ts'
import type { Province } from './province.ts'
import { createRandom, type Random } from './random.ts'
import { taken } from './taken.ts'

/** The final state of a demonstration report, and each step that led there. */
export type SentReport = { readonly steps: readonly Step[] }

type Step = { readonly recordedAs: HistoryAction; readonly report: MonthlyReport }

/** Clubs report since this month; before it, they reported on paper. */
const firstMonth = '2025-01'

/** Percentages: of the clubs that do everything, and of the reports that come late, are returned, or never come. */
const percents = { wholeClubs: 85, late: 12, returned: 6, never: 2 }

/**
 * The reports of the clubs with a list, month by month, made by the same domain commands that a board and its officer
 * use. The same seed gives the same reports.
 */
export function reportsOf(
  { clubs, members }: Pick<Province, 'clubs' | 'members'>,
  seed: number,
  until: IsoDate,
): readonly SentReport[] {
  const membersOf = Map.groupBy(members, ({ club }) => club)
  const months = latestMonths(until, 36)
    .filter((month) => month >= firstMonth)
    .toReversed()
  return clubs.flatMap((club, place) => {
    const own = membersOf.get(club.id) ?? []
    const random = createRandom(seed * 1000 + place)
    const isWhole = random.chance(percents.wholeClubs)
    return own.length === 0
      ? []
      : months.flatMap((month) => send({ club, members: own, month, isWhole, until }, random))
  })
}

type Asked = {
  readonly club: Club
  readonly members: readonly Member[]
  readonly month: Month
  readonly isWhole: boolean
  readonly until: IsoDate
}

/** The report of one month; empty if none is owed, or none was sent by that day. */
function send(asked: Asked, random: Random): readonly SentReport[] {
  const { club, members, month, until } = asked
  const isLate = random.chance(percents.late)
  const isNever = random.chance(percents.never)
  const draft = draftOf(asked, random)
  const isReturned = random.chance(percents.returned)
  const dueOn = reportDueOn({ month, dueDay: dueDayAtFirst })
  const on = dayAfter(dueOn, isLate ? random.integer(1, 9) : -random.integer(0, 4))
  if (isNever || !owesReport(club, month) || on > until) return []

  const context = {
    areas: hoaBinh146.activityAreas.map(({ id }) => id),
    establishedOn: club.establishedOn,
    members,
    today: on,
  }
  const file = (before: MonthlyReport | undefined, day: IsoDate) =>
    taken(fileReport(before, { club: club.id, draft }, context, noonOf(day)))
  const sent = file(undefined, on)
  const steps: Step[] = [{ recordedAs: 'report.submit', report: sent }]
  // A step that would happen after the last day is left out.
  const isOver = (days: number) => dayAfter(on, days) > until
  if (!isReturned) {
    if (!isOver(3)) steps.push({ recordedAs: 'report.accept', report: accepted(sent, dayAfter(on, 3)) })
    return [{ steps }]
  }
  if (isOver(2)) return [{ steps }]
  const returned = sentBack(sent, dayAfter(on, 2))
  steps.push({ recordedAs: 'report.return', report: returned })
  if (isOver(4)) return [{ steps }]
  const again = file(returned, dayAfter(on, 4))
  steps.push({ recordedAs: 'report.submit', report: again })
  if (!isOver(6)) steps.push({ recordedAs: 'report.accept', report: accepted(again, dayAfter(on, 6)) })
  return [{ steps }]
}

function accepted(report: MonthlyReport, day: IsoDate): MonthlyReport {
  return taken(reviewReport(report, { kind: 'accept' }, { at: noonOf(day), postsHeld: [] }))
}

function sentBack(report: MonthlyReport, day: IsoDate): MonthlyReport {
  const comment = 'Xin ghi thêm lượt chăm sóc tại nhà'
  return taken(reviewReport(report, { kind: 'return', comment }, { at: noonOf(day), postsHeld: [] }))
}

/**
 * Most clubs reach every member within a year and work in every area; the others miss an area and some of their people.
 */
function draftOf({ club, members, month, isWhole }: Asked, random: Random): ReportDraft {
  const people = membersIn(month, members)
  const present = Math.round((people.length * random.integer(70, 95)) / 100)
  const areas = hoaBinh146.activityAreas.map(({ id }) => id)
  const possible = isWhole ? areas : areas.slice(0, -1)
  const done = random.shuffle(possible).slice(0, random.integer(4, possible.length))
  const reached = isWhole ? random.shuffle(people) : people.slice(0, Math.ceil(people.length / 2))
  return {
    month,
    meeting: {
      kind: 'held',
      on: isoDate(`${month}-${String(Math.min(club.meetingDay ?? 15, 28)).padStart(2, '0')}`),
      attendance: { kind: 'counted', people: present },
    },
    activities: areas.filter((id) => done.includes(id)).map((area) => ({ area, note: null })),
    reached: {
      kind: 'named',
      members: reached.slice(0, Math.max(present, Math.ceil(reached.length / 2))).map(({ id }) => id),
    },
    healthChecks: { kind: 'counted', people: Math.round((present * random.integer(50, 90)) / 100) },
    homeCareVisits: random.integer(8, 40),
    nextPlan: null,
    note: null,
  }
}

function noonOf(day: IsoDate): Instant {
  return instant(`${day}T05:00:00.000Z`)
}

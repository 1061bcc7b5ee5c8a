import type { Headcount, ReportDraft } from '@lienthehe/domain/activities'
import { type OddFigure, type OddSituation, oddFigures } from '@lienthehe/domain/activities'
import type { Month } from '@lienthehe/domain/calendar'
import { parseTypedDate } from '@lienthehe/domain/calendar'
import type { MemberId } from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'
import type { Wrong } from '../forms/problems.ts'
import { dateOrText } from '../ui/typed-date.ts'
import type { MonthReport } from './queries.ts'

/** A group of people as entered: their names, or their number as typed. */
export type PeopleEntry = {
  readonly kind: Headcount['kind']
  readonly members: readonly MemberId[]
  readonly people: string
}

/** The fields of a month's report, as typed. */
export type ReportEntry = {
  readonly meeting: 'held' | 'notHeld' | 'notRecorded'
  readonly heldOn: string
  readonly reason: string
  readonly attendance: PeopleEntry
  readonly areas: readonly { readonly area: string; readonly note: string }[]
  readonly nothingDone: boolean
  readonly reached: PeopleEntry
  readonly healthChecks: PeopleEntry
  readonly homeCareVisits: string
  readonly nextPlan: string
  readonly note: string
}

/** The initial contents of the form: the report that was sent, or what registers and the month before already know. */
export function beginReport({
  report,
  earlier,
  members,
}: Pick<MonthReport, 'report' | 'earlier' | 'members'>): ReportEntry {
  if (report !== null) return entryOf(report)
  const everybody = members.map(({ id }) => id)
  return {
    meeting: 'held',
    heldOn: '',
    reason: '',
    // Everybody starts as present; a tap removes a person.
    attendance: { kind: everybody.length === 0 ? 'counted' : 'named', members: everybody, people: '' },
    areas: [],
    nothingDone: false,
    reached: { kind: 'counted', members: [], people: '' },
    healthChecks: { kind: everybody.length === 0 ? 'counted' : 'named', members: [], people: '' },
    homeCareVisits: earlier[0]?.homeCareVisits?.toString() ?? '',
    nextPlan: '',
    note: '',
  }
}

function entryOf(report: ReportDraft): ReportEntry {
  const { meeting } = report
  return {
    meeting: meeting?.kind ?? 'notRecorded',
    heldOn: meeting?.kind === 'held' ? formatDate(meeting.on) : '',
    reason: meeting?.kind === 'notHeld' ? meeting.reason : '',
    attendance: peopleEntryOf(meeting?.kind === 'held' ? meeting.attendance : { kind: 'notRecorded' }),
    areas: (report.activities ?? []).map(({ area, note }) => ({ area, note: note ?? '' })),
    nothingDone: report.activities?.length === 0,
    reached: peopleEntryOf(report.reached),
    healthChecks: peopleEntryOf(report.healthChecks),
    homeCareVisits: report.homeCareVisits?.toString() ?? '',
    nextPlan: report.nextPlan ?? '',
    note: report.note ?? '',
  }
}

function peopleEntryOf(headcount: Headcount): PeopleEntry {
  return {
    kind: headcount.kind,
    members: headcount.kind === 'named' ? headcount.members : [],
    people: headcount.kind === 'counted' ? String(headcount.people) : '',
  }
}

/** The report in the form the server expects; text that is not a date or number is sent as typed. */
export function reportOf(entry: ReportEntry, month: Month) {
  const { areas, nothingDone, homeCareVisits, nextPlan, note } = entry
  return {
    month,
    meeting: meetingOf(entry),
    activities: areas.length === 0 && !nothingDone ? null : [...areas],
    reached: headcountOf(entry.reached),
    healthChecks: headcountOf(entry.healthChecks),
    homeCareVisits: homeCareVisits.trim() === '' ? null : numberIn(homeCareVisits),
    nextPlan,
    note,
  }
}

export type SentReport = ReturnType<typeof reportOf>

function meetingOf({ meeting, heldOn, reason, attendance }: ReportEntry) {
  if (meeting === 'notRecorded') return null
  return meeting === 'held'
    ? { kind: meeting, on: dateOrText(heldOn), attendance: headcountOf(attendance) }
    : { kind: meeting, reason }
}

/** If no name is tapped, the question is not answered. “Nobody came” is entered as the number 0. */
function headcountOf({ kind, members, people }: PeopleEntry) {
  if (kind === 'named' && members.length > 0) return { kind, members: [...members] }
  return kind === 'counted' && people.trim() !== ''
    ? { kind, people: numberIn(people) }
    : { kind: 'notRecorded' as const }
}

/** The unusual figures among the typed ones, which deserve a second look. */
export function oddIn(
  { meeting, heldOn, attendance, reached, healthChecks, homeCareVisits }: ReportEntry,
  { month, members, earlier, otherMeetings }: OddKnown,
): readonly OddFigure[] {
  const isHeld = meeting === 'held'
  const figures = {
    month,
    metOn: (isHeld ? parseTypedDate(heldOn) : null) ?? 'notRecorded',
    attendance: isHeld ? headsIn(attendance) : 'notRecorded',
    reached: headsIn(reached),
    healthChecks: headsIn(healthChecks),
    homeCareVisits: headsIn({ kind: 'counted', members: [], people: homeCareVisits }),
  } as const
  return oddFigures(figures, { listed: members.length, earlier, otherMeetings })
}

/** The known figures that typed figures are compared with. */
type OddKnown = Pick<MonthReport, 'month' | 'members'> & Omit<OddSituation, 'listed'>

/** Input that is not a number has its own error message; it is not also checked for being unusual. */
function headsIn(entry: PeopleEntry): number | 'notRecorded' {
  const headcount = headcountOf(entry)
  if (headcount.kind === 'named') return headcount.members.length
  return headcount.kind === 'counted' && Number.isInteger(headcount.people) ? headcount.people : 'notRecorded'
}

/** The problems of input that cannot be sent: required fields that are empty, and numbers that are not numbers. */
export function wrongIn(entry: ReportEntry): readonly Wrong[] {
  const { meeting, heldOn, reason, attendance, reached, healthChecks, homeCareVisits } = entry
  const numbers = {
    'draft.meeting.attendance.people':
      meeting === 'held' && attendance.kind === 'counted' ? attendance.people : '',
    'draft.reached.people': reached.kind === 'counted' ? reached.people : '',
    'draft.healthChecks.people': healthChecks.kind === 'counted' ? healthChecks.people : '',
    'draft.homeCareVisits': homeCareVisits,
  }
  return [
    ...(meeting === 'held' && heldOn.trim() === ''
      ? [{ field: 'draft.meeting.on', problem: 'required' } as const]
      : []),
    ...(meeting === 'notHeld' && reason.trim() === ''
      ? [{ field: 'draft.meeting.reason', problem: 'required' } as const]
      : []),
    ...Object.entries(numbers).flatMap(([field, text]): readonly Wrong[] =>
      text.trim() === '' || Number.isInteger(numberIn(text)) ? [] : [{ field, problem: 'countInvalid' }],
    ),
  ]
}

function numberIn(text: string): number {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : Number.NaN
}

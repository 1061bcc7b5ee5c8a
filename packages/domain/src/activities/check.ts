import { type IsoDate, laterOf } from '../calendar/iso-date.ts'
import { firstDayOfMonth, lastDayOfMonth, type Month, monthOf } from '../calendar/month.ts'
import { isActiveMember } from '../members/member.ts'
import type { Member } from '../members/schema.ts'
import type { WrongField } from '../refusals/invalid-input.ts'
import type { ReportDraft } from './schema.ts'

/**
 * What a report is checked against: the plan’s areas of activity, the day the club was founded, everyone it ever
 * listed, and today.
 */
export type ReportContext = {
  readonly areas: readonly string[]
  readonly establishedOn: IsoDate
  readonly members: readonly Member[]
  readonly today: IsoDate
}

/** The problems of a well-formed report, each with the path of its field; empty when there are none. */
export function checkReportDraft(
  { month, meeting, activities, reached, healthChecks }: ReportDraft,
  { areas, establishedOn, members, today }: ReportContext,
): readonly WrongField[] {
  const problems: WrongField[] = []
  if (month < monthOf(establishedOn)) problems.push({ field: 'month', problem: 'beforeEstablishment' })
  if (firstDayOfMonth(month) > today) problems.push({ field: 'month', problem: 'dateInFuture' })
  if (meeting?.kind === 'held' && meeting.on > today)
    problems.push({ field: 'meeting.on', problem: 'dateInFuture' })

  for (const [index, { area }] of (activities ?? []).entries())
    if (!areas.includes(area)) problems.push({ field: `activities.${index}.area`, problem: 'choiceUnknown' })

  const known = new Set(membersIn(month, members).map(({ id }) => id))
  const named = {
    'meeting.attendance': meeting?.kind === 'held' ? meeting.attendance : undefined,
    reached,
    healthChecks,
  }
  for (const [field, headcount] of Object.entries(named))
    for (const [index, member] of (headcount?.kind === 'named' ? headcount.members : []).entries())
      if (!known.has(member)) problems.push({ field: `${field}.members.${index}`, problem: 'memberUnknown' })
  return problems
}

/** The people who were members on at least one day of the month. */
export function membersIn<Person extends Pick<Member, 'joinedOn' | 'departure'>>(
  month: Month,
  members: readonly Person[],
): readonly Person[] {
  return members.filter((member) => wasMemberIn(month, member))
}

function wasMemberIn(month: Month, member: Pick<Member, 'joinedOn' | 'departure'>): boolean {
  const firstDay = laterOf(member.joinedOn, firstDayOfMonth(month))
  return firstDay <= lastDayOfMonth(month) && isActiveMember(member, firstDay)
}

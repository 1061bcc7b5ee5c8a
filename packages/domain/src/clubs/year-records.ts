import { daysInMonth, type IsoDate, isoDate, lastDayOf, yearOf } from '../calendar/iso-date.ts'
import { isActiveMember } from '../members/member.ts'
import type { Member } from '../members/schema.ts'
import { emptyTally, type Tally } from '../verdicts/tally.ts'
import type { AreasActive } from './facts.ts'
import type { ActivityMonth, ClubRecords, Reports } from './records.ts'

/** In which areas was the club active in the year so far? Until the year is over, and fully reported, others may follow. */
export function areasActive(reports: ClubRecords['reports'], asOf: IsoDate): AreasActive {
  if (reports === 'notKept') return { done: [], others: 'unknown' }
  const done = new Set(monthsSoFar(reports, asOf).flatMap(({ areas }) => areas))
  return { done: [...done], others: isWholeYear(reports, asOf) ? 'no' : 'unknown' }
}

/**
 * How many active members did an activity for health, knowledge or rights reach in the year so far? A month that only
 * counts heads gives a floor: 40 were reached, of whom those who have left since may be some.
 */
export function membersReached(
  reports: ClubRecords['reports'],
  members: readonly Member[],
  asOf: IsoDate,
): Tally {
  const active = members.filter((member) => isActiveMember(member, asOf))
  if (reports === 'notKept') return { yes: 0, no: 0, unknown: active.length }
  const months = monthsSoFar(reports, asOf)
  const named = new Set(months.flatMap(({ reached }) => (reached.kind === 'named' ? reached.members : [])))
  const byName = active.filter(({ id }) => named.has(id)).length
  const yes = Math.max(byName, ...months.map((month) => floorOf(month, members, active.length, asOf)))
  const isNamed = months.every(({ reached }) => reached.kind === 'named')
  const rest = active.length - yes
  return isNamed && isWholeYear(reports, asOf) ? { yes, no: rest, unknown: 0 } : { yes, no: 0, unknown: rest }
}

/** The points of the latest assessment in the year; none is nothing to judge, not a failure. */
export function managementPoints(assessments: ClubRecords['assessments'], asOf: IsoDate): Tally {
  const ofYear = assessments
    .filter(({ on }) => on <= asOf && yearOf(on) === yearOf(asOf))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
  return ofYear.at(-1)?.points ?? emptyTally
}

/** A report tells of its month once the month is over. */
function monthsSoFar({ months }: Reports, asOf: IsoDate): readonly ActivityMonth[] {
  return months.filter(({ month }) => month.startsWith(`${yearOf(asOf)}-`) && lastDayOfMonth(month) <= asOf)
}

function isWholeYear({ missing }: Reports, asOf: IsoDate): boolean {
  return asOf === lastDayOf(yearOf(asOf)) && !missing.some((month) => month.startsWith(`${yearOf(asOf)}-`))
}

function floorOf(
  { month, reached }: ActivityMonth,
  members: readonly Member[],
  active: number,
  asOf: IsoDate,
): number {
  if (reached.kind !== 'counted') return 0
  const firstDay = isoDate(`${month}-01`)
  const gone = members.filter(
    (member) =>
      !isActiveMember(member, asOf) &&
      member.joinedOn <= lastDayOfMonth(month) &&
      member.departure !== null &&
      member.departure.on > firstDay,
  ).length
  return Math.min(active, Math.max(0, reached.people - gone))
}

function lastDayOfMonth(month: string): IsoDate {
  return isoDate(`${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`)
}

import type { ActivityMonth } from '../activities/activity-months.ts'
import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import { lastMonthOver, type Month, monthNumber } from '../calendar/month.ts'
import type { MemberId } from '../members/schema.ts'
import { emptyTally, type Tally } from '../verdicts/tally.ts'
import { type MemberCounts, type PastStay, tallyOf } from './count-members.ts'
import type { AreasActive } from './facts.ts'
import type { ClubRecords } from './records.ts'

/** The reports of the calendar year up to the day, and whether it is over and none of them lacks. */
export type YearSoFar = { readonly months: readonly ActivityMonth[]; readonly isWhole: boolean }

const nothingReported: YearSoFar = { months: [], isWhole: false }

/** A report tells of its month once the month is over. */
export function yearSoFar(reports: ClubRecords['reports'], asOf: IsoDate): YearSoFar {
  if (reports === 'notKept') return nothingReported
  const january = yearOf(asOf) * 100 + 1
  const december = january + 11
  const last = lastMonthOver(asOf)
  const isOf = (month: Month, until: number) => january <= monthNumber(month) && monthNumber(month) <= until
  return {
    months: reports.months.filter(({ month }) => isOf(month, last)),
    isWhole: last === december && !reports.missing.some((month) => isOf(month, december)),
  }
}

/** In which areas was the club active? Until the year is over, and fully reported, others may follow. */
export function areasActive({ months, isWhole }: YearSoFar): AreasActive {
  const done: string[] = []
  for (const { areas } of months) for (const area of areas) if (!done.includes(area)) done.push(area)
  return { done, others: isWhole ? 'no' : 'unknown' }
}

/** Everybody whom a report of the year names among those reached. */
export function namedIn({ months }: YearSoFar): ReadonlySet<MemberId> {
  if (!months.some(({ reached }) => reached.kind === 'named')) return nobodyNamed
  return new Set(months.flatMap(({ reached }) => (reached.kind === 'named' ? reached.members : [])))
}

const nobodyNamed: ReadonlySet<MemberId> = new Set()

/**
 * How many active members did an activity for health, knowledge or rights reach? A month that only counts heads gives a
 * floor: 40 were reached, of whom those who have left since (`past`) may be some.
 */
export function membersReached(
  { months, isWhole }: YearSoFar,
  { members, named, past }: Pick<MemberCounts, 'members' | 'named' | 'past'>,
): Tally {
  let byHead = 0
  for (const month of months) byHead = Math.max(byHead, floorOf(month, past))
  const yes = Math.max(named, Math.min(byHead, members))
  const isKnown = isWhole && months.every(({ reached }) => reached.kind === 'named')
  return tallyOf(members, yes, isKnown ? members - yes : 0)
}

/** The points of the latest assessment in the year; none is nothing to judge, not a failure. */
export function managementPoints(assessments: ClubRecords['assessments'], asOf: IsoDate): Tally {
  let latest: ClubRecords['assessments'][number] | undefined
  for (const assessment of assessments) {
    const isOfYear = assessment.on <= asOf && yearOf(assessment.on) === yearOf(asOf)
    // Of two on one day the later in the list counts.
    if (isOfYear && (latest === undefined || latest.on <= assessment.on)) latest = assessment
  }
  return latest?.points ?? emptyTally
}

/** Those who were active at some time of the month and are no longer may be among the heads that were counted. */
function floorOf({ month, reached }: ActivityMonth, past: readonly PastStay[]): number {
  if (reached.kind !== 'counted') return 0
  const number = monthNumber(month)
  const [firstDay, lastDay] = [number * 100 + 1, number * 100 + 31]
  let floor = reached.people
  for (const { joinedOn, leftOn } of past) if (leftOn > firstDay && joinedOn <= lastDay) floor -= 1
  return floor
}

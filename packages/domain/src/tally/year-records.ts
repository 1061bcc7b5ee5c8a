import type { ActivityMonth } from '../activities/activity-months.ts'
import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import { lastMonthOver, monthNumber } from '../calendar/month.ts'
import type { AreasActive } from '../facts/facts.ts'
import type { MemberId } from '../members/schema.ts'
import { emptyTally, type Tally } from '../verdicts/tally.ts'
import type { MemberCounts, PastStay } from './member-counts.ts'
import type { ClubRecords } from './records.ts'

/** What the reports of the calendar year up to the day tell together. */
export type YearSoFar = {
  readonly areas: AreasActive
  /** Everybody whom a report names among those reached. */
  readonly named: ReadonlySet<MemberId>
  /** The months that only count heads. */
  readonly counted: readonly ActivityMonth[]
  /** Whether all who were reached are named: the year is over, no report lacks, and each names them. */
  readonly namesAll: boolean
}

const nobody: ReadonlySet<MemberId> = new Set()
const nothingReported: YearSoFar = {
  areas: { done: [], others: 'unknown' },
  named: nobody,
  counted: [],
  namesAll: false,
}

/** A report tells of its month once the month is over. Until the year is over, and fully reported, more may follow. */
export function yearSoFar(reports: ClubRecords['reports'], asOf: IsoDate): YearSoFar {
  if (reports === 'notKept') return nothingReported
  const year = yearOf(asOf)
  const january = year * 100 + 1
  const december = year * 100 + 12
  const last = lastMonthOver(asOf)
  const done: string[] = []
  const counted: ActivityMonth[] = []
  const named: MemberId[] = []
  let namesAll = true
  for (const report of reports.months) {
    const number = monthNumber(report.month)
    if (number < january || number > last) continue
    for (const area of report.areas) if (!done.includes(area)) done.push(area)
    const { reached } = report
    if (reached.kind === 'named') for (const id of reached.members) named.push(id)
    else namesAll = false
    if (reached.kind === 'counted') counted.push(report)
  }
  const isWhole =
    last === december &&
    !reports.missing.some((month) => january <= monthNumber(month) && monthNumber(month) <= december)
  return {
    areas: { done, others: isWhole ? 'no' : 'unknown' },
    named: named.length === 0 ? nobody : new Set(named),
    counted,
    namesAll: isWhole && namesAll,
  }
}

/**
 * How many active members did an activity for health, knowledge or rights reach? A month that only counts heads gives a
 * floor: 40 were reached, of whom those who have left since (`past`) may be some.
 */
export function membersReached(
  { counted, namesAll }: Pick<YearSoFar, 'counted' | 'namesAll'>,
  { members, everNamed, past }: Pick<MemberCounts, 'members' | 'everNamed' | 'past'>,
): Tally {
  let byHead = 0
  for (const { month, reached } of counted) {
    const people = reached.kind === 'counted' ? reached.people : 0
    if (people > byHead) byHead = Math.max(byHead, people - formerIn(monthNumber(month), past))
  }
  const yes = Math.max(everNamed, Math.min(byHead, members))
  return { yes, no: namesAll ? members - yes : 0, unknown: namesAll ? 0 : members - yes }
}

/** The points of the latest assessment in the year; none is nothing to judge, not a failure. */
export function managementPoints(assessments: ClubRecords['assessments'], asOf: IsoDate): Tally {
  const year = yearOf(asOf)
  let latest: ClubRecords['assessments'][number] | undefined
  for (const assessment of assessments) {
    if (assessment.on > asOf || yearOf(assessment.on) !== year) continue
    // Of two on one day the later in the list counts.
    if (latest === undefined || latest.on <= assessment.on) latest = assessment
  }
  return latest?.points ?? emptyTally
}

/** How many were active at some time of the month and are no longer: they may be among the heads that were counted. */
function formerIn(month: number, past: readonly PastStay[]): number {
  const firstDay = month * 100 + 1
  const lastDay = month * 100 + 31
  let former = 0
  for (const { joinedOn, leftOn } of past) if (leftOn > firstDay && joinedOn <= lastDay) former += 1
  return former
}

import type { ActivityMonth } from '../activities/activity-months.ts'
import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import { lastMonthOver, monthNumber } from '../calendar/month.ts'
import type { AreasActive } from '../facts/facts.ts'
import type { MemberId } from '../members/schema.ts'
import { emptyTally, type Tally } from '../verdicts/tally.ts'
import type { MemberCounts, PastStay } from './member-counts.ts'
import type { ClubRecords } from './records.ts'

/** What the reports of the calendar year up to the day show together. */
export type YearSoFar = {
  readonly areas: AreasActive
  /** Everybody named by a report among the people reached. */
  readonly named: ReadonlySet<MemberId>
  /** The months whose report gives only a number of people. */
  readonly counted: readonly ActivityMonth[]
  /** Whether everybody who was reached is named: the year is over, no report is missing, and each names the people. */
  readonly namesAll: boolean
}

const nobody: ReadonlySet<MemberId> = new Set()
const nothingReported: YearSoFar = {
  areas: { done: [], others: 'unknown' },
  named: nobody,
  counted: [],
  namesAll: false,
}

/** A report covers its month once the month is over. Until the year is over and fully reported, more may follow. */
export function yearSoFar(reports: ClubRecords['reports'], asOf: IsoDate): YearSoFar {
  if (reports === 'notKept') return nothingReported
  const year = yearOf(asOf)
  const january = year * 100 + 1
  const december = year * 100 + 12
  const last = lastMonthOver(asOf)
  const done: string[] = []
  const counted: ActivityMonth[] = []
  let named = nobody
  let namesAll = true
  for (const report of reports.months) {
    const number = monthNumber(report.month)
    if (number < january || number > last) continue
    for (const area of report.areas) if (!done.includes(area)) done.push(area)
    const { reached } = report
    if (reached.kind === 'named') named = new Set([...named, ...reached.members])
    else namesAll = false
    if (reached.kind === 'counted') counted.push(report)
  }
  const isWhole =
    last === december &&
    !reports.missing.some((month) => january <= monthNumber(month) && monthNumber(month) <= december)
  return {
    areas: { done, others: isWhole ? 'no' : 'unknown' },
    named,
    counted,
    namesAll: isWhole && namesAll,
  }
}

/**
 * How many active members did an activity for health, knowledge or rights reach? A report that gives only a number sets
 * a minimum: of 40 people reached, those who have left since (`past`) may be some.
 */
export function membersReached(
  { counted, namesAll }: Pick<YearSoFar, 'counted' | 'namesAll'>,
  { members, everNamed, past }: Pick<MemberCounts, 'members' | 'everNamed' | 'past'>,
): Tally {
  let byHead = 0
  for (const month of counted) byHead = Math.max(byHead, floorOf(month, past))
  const yes = Math.max(everNamed, Math.min(byHead, members))
  return { yes, no: namesAll ? members - yes : 0, unknown: namesAll ? 0 : members - yes }
}

/** The points of the latest assessment in the year; without one there is nothing to judge, which is not a failure. */
export function managementPoints(assessments: ClubRecords['assessments'], asOf: IsoDate): Tally {
  const year = yearOf(asOf)
  let latest: ClubRecords['assessments'][number] | undefined
  for (const assessment of assessments) {
    if (assessment.on > asOf || yearOf(assessment.on) !== year) continue
    // Of two on one day, the later in the list counts.
    if (latest === undefined || latest.on <= assessment.on) latest = assessment
  }
  return latest?.points ?? emptyTally
}

/** Members who were active at some time of the month and have left since may be among the people counted. */
function floorOf({ month, reached }: ActivityMonth, past: readonly PastStay[]): number {
  if (reached.kind !== 'counted') return 0
  if (past.length === 0) return reached.people
  const number = monthNumber(month)
  const firstDay = number * 100 + 1
  const lastDay = number * 100 + 31
  let floor = reached.people
  for (const { joinedOn, leftOn } of past) if (leftOn > firstDay && joinedOn <= lastDay) floor -= 1
  return floor
}

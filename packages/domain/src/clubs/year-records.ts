import type { ActivityMonth } from '../activities/activity-months.ts'
import { daysInMonth, type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { Member, MemberId } from '../members/schema.ts'
import { emptyTally, type Tally } from '../verdicts/tally.ts'
import type { AreasActive } from './facts.ts'
import type { ClubRecords } from './records.ts'

/** The reports of the calendar year up to the day, and whether it is over and none of them lacks. */
export type YearSoFar = { readonly months: readonly ActivityMonth[]; readonly isWhole: boolean }

/** A report tells of its month once the month is over. */
export function yearSoFar(reports: ClubRecords['reports'], asOf: IsoDate): YearSoFar {
  if (reports === 'notKept') return { months: [], isWhole: false }
  const [year, current] = [asOf.slice(0, 4), asOf.slice(0, 7)]
  const isMonthOver = Number(asOf.slice(8)) === daysInMonth(Number(year), Number(asOf.slice(5, 7)))
  return {
    months: reports.months.filter(
      ({ month }) => month.startsWith(year) && (month < current || (month === current && isMonthOver)),
    ),
    isWhole: asOf.endsWith('-12-31') && !reports.missing.some((month) => month.startsWith(year)),
  }
}

/** In which areas was the club active? Until the year is over, and fully reported, others may follow. */
export function areasActive({ months, isWhole }: YearSoFar): AreasActive {
  const done = new Set<string>()
  for (const { areas } of months) for (const area of areas) done.add(area)
  return { done: [...done], others: isWhole ? 'no' : 'unknown' }
}

/**
 * How many active members did an activity for health, knowledge or rights reach? A month that only counts heads gives a
 * floor: 40 were reached, of whom those who have left since (`gone`) may be some.
 */
export function membersReached(
  { months, isWhole }: YearSoFar,
  { active, gone }: { readonly active: readonly Member[]; readonly gone: readonly Member[] },
): Tally {
  const named = new Set<MemberId>()
  for (const { reached } of months)
    if (reached.kind === 'named') for (const member of reached.members) named.add(member)
  const byName = named.size === 0 ? 0 : active.filter(({ id }) => named.has(id)).length
  let byHead = 0
  for (const month of months) byHead = Math.max(byHead, floorOf(month, gone))
  const yes = Math.max(byName, Math.min(byHead, active.length))
  const rest = active.length - yes
  const isKnown = isWhole && months.every(({ reached }) => reached.kind === 'named')
  return { yes, no: isKnown ? rest : 0, unknown: isKnown ? 0 : rest }
}

/** The points of the latest assessment in the year; none is nothing to judge, not a failure. */
export function managementPoints(assessments: ClubRecords['assessments'], asOf: IsoDate): Tally {
  const ofYear = assessments
    .filter(({ on }) => on <= asOf && yearOf(on) === yearOf(asOf))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
  return ofYear.at(-1)?.points ?? emptyTally
}

/** Those who were active at some time of the month and are no longer may be among the heads that were counted. */
function floorOf({ month, reached }: ActivityMonth, gone: readonly Member[]): number {
  if (reached.kind !== 'counted') return 0
  const firstDay = `${month}-01`
  let floor = reached.people
  for (const { joinedOn, departure } of gone)
    if (departure !== null && departure.on > firstDay && joinedOn.slice(0, 7) <= month) floor -= 1
  return floor
}

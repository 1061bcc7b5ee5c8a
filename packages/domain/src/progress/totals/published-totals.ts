import { firstDayOf, type IsoDate, yearOf } from '../../calendar/iso-date.ts'
import type { PersonFact } from '../../facts/facts.ts'
import type { Period } from '../../plan/schema.ts'
import type { AdministrativeUnit } from '../../units/schema.ts'
import type { UnitKey } from '../../units/unit.ts'
import { type Interval, unknownInterval } from '../../verdicts/interval.ts'
import { mostInDistinct, type PaidGroup } from '../measures/paid-groups.ts'

/**
 * Totals that a province published about itself, such as `139 clubs in 89 communes`, for use without its registers.
 * They count clubs, communes and people. What it did not publish is `unknownInterval`; start from `nothingPublished`.
 */
export type PublishedTotals = {
  readonly kind: 'publishedTotals'
  readonly units: readonly AdministrativeUnit[]
  readonly clubsOperating: number
  /** All clubs that ever existed, operating or not. */
  readonly clubsOnRecord: Interval
  readonly communesCovered: Interval
  readonly newClubs: Interval
  readonly newClubsPaidBy: readonly PaidGroup[]
  readonly newClubsByYear: readonly { readonly year: number; readonly clubs: Interval }[]
  readonly newClubsByDistrict: readonly { readonly district: UnitKey; readonly clubs: Interval }[]
  readonly members: Interval
  readonly membersOfNewClubs: Interval
  readonly olderPeopleOfNewClubs: Interval
  /** Operating clubs that meet a rule of the plan. */
  readonly clubsMeeting: readonly { readonly rule: string; readonly clubs: Interval }[]
  readonly districtsPlanned: Interval
  /** People of a kind in all operating clubs. */
  readonly people: readonly { readonly who: PersonFact; readonly people: Interval }[]
  /** A figure published for a target of the plan itself: the clubs or units that the target counts. */
  readonly ofTargets: readonly { readonly target: string; readonly figure: Interval }[]
}

/** Totals in which only the number of operating clubs is known. */
export function nothingPublished(
  units: readonly AdministrativeUnit[],
  clubsOperating: number,
): PublishedTotals {
  return {
    kind: 'publishedTotals',
    units,
    clubsOperating,
    clubsOnRecord: unknownInterval,
    communesCovered: unknownInterval,
    newClubs: unknownInterval,
    newClubsPaidBy: [],
    newClubsByYear: [],
    newClubsByDistrict: [],
    members: unknownInterval,
    membersOfNewClubs: unknownInterval,
    olderPeopleOfNewClubs: unknownInterval,
    clubsMeeting: [],
    districtsPlanned: unknownInterval,
    people: [],
    ofTargets: [],
  }
}

/**
 * All new clubs: at least as many as their published parts (by source, year or district) add up to, and at most all
 * clubs on record.
 */
export function newClubsOf({ newClubs, clubsOnRecord, ...parts }: Omit<PublishedTotals, 'units'>): Interval {
  const { newClubsPaidBy: paid, newClubsByYear, newClubsByDistrict } = parts
  return {
    low: Math.max(newClubs.low, mostInDistinct(paid), ...[newClubsByYear, newClubsByDistrict].map(fewestOf)),
    high: smallest([newClubs, clubsOnRecord]),
  }
}

type PublishedPart = { readonly clubs: Interval }

/** The new clubs of some parts, e.g. one year: the published number, limited by what the other parts leave. */
export function newClubsIn<Part extends PublishedPart>(
  parts: readonly Part[],
  isAsked: (part: Part) => boolean,
  all: Interval,
): Interval {
  const own = parts.find(isAsked)?.clubs ?? unknownInterval
  if (all.high === 'unbounded') return own
  return atMost(own, all.high - fewestOf(parts.filter((part) => !isAsked(part))))
}

function fewestOf(parts: readonly PublishedPart[]): number {
  return parts.reduce((sum, { clubs }) => sum + clubs.low, 0)
}

/** The people of the new clubs: the members are at most all members, and the older people at most those members. */
export function peopleOfNewClubs(totals: PublishedTotals, who: 'members' | 'olderPeople'): Interval {
  const { members, membersOfNewClubs, olderPeopleOfNewClubs } = totals
  const most = smallest([members, membersOfNewClubs])
  if (who === 'members')
    return { low: Math.max(membersOfNewClubs.low, olderPeopleOfNewClubs.low), high: most }
  return { low: olderPeopleOfNewClubs.low, high: smallest([{ low: 0, high: most }, olderPeopleOfNewClubs]) }
}

/**
 * The operating clubs that meet all of these rules: at most the smallest number that meets any one rule, and at least
 * the clubs left after subtracting the failures of every rule.
 */
export function clubsMeetingAll(
  { clubsOperating, clubsMeeting }: PublishedTotals,
  rules: readonly string[],
): Bounded {
  const each = rules.map((rule) =>
    atMost(clubsMeeting.find((one) => one.rule === rule)?.clubs ?? unknownInterval, clubsOperating),
  )
  const failing = each.reduce((sum, { low }) => sum + clubsOperating - low, 0)
  return {
    low: Math.max(0, clubsOperating - failing),
    high: Math.min(clubsOperating, ...each.map(({ high }) => high)),
  }
}

/**
 * How many operating clubs may be too young for a yearly rule, because they were founded in that year. If the year is
 * in the plan's period, at most the new clubs; otherwise it may be any club.
 */
export function clubsTooYoung(
  totals: PublishedTotals,
  { from, to }: Pick<Period, 'from' | 'to'>,
  asOf: IsoDate,
): number {
  const { clubsOperating, newClubsByYear } = totals
  if (firstDayOf(yearOf(asOf)) < from || asOf > to) return clubsOperating
  const ofYear = newClubsIn(newClubsByYear, ({ year }) => year === yearOf(asOf), newClubsOf(totals))
  return atMost(ofYear, clubsOperating).high
}

type Bounded = { readonly low: number; readonly high: number }

function atMost({ low, high }: Interval, most: number): Bounded {
  return { low, high: high === 'unbounded' ? most : Math.min(high, most) }
}

/** The smallest upper end of these counts. */
export function smallest(counts: readonly Interval[]): Interval['high'] {
  const ends = counts.flatMap(({ high }) => (high === 'unbounded' ? [] : [high]))
  return ends.length === 0 ? 'unbounded' : Math.min(...ends)
}

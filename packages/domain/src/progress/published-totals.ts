import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { FoundingSource } from '../clubs/club.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import { type Count, unknownCount } from '../verdicts/count.ts'

/**
 * What a province has published about itself where its registers are not at hand: `139 clubs in 89 communes`. Whatever was
 * not published is `unknownCount`; `nothingPublished` gives a start. Clubs, communes and people.
 */
export type PublishedTotals = {
  readonly kind: 'publishedTotals'
  readonly units: readonly AdministrativeUnit[]
  readonly clubsOperating: number
  /** All clubs there ever were, operating or not. */
  readonly clubsOnRecord: Count
  readonly communesCovered: Count
  readonly newClubs: Count
  /** New clubs by who paid, each time by any of these. */
  readonly newClubsPaidBy: readonly { readonly sources: readonly FoundingSource[]; readonly clubs: Count }[]
  readonly newClubsByYear: readonly { readonly year: number; readonly clubs: Count }[]
  readonly newClubsByDistrict: readonly { readonly district: UnitKey; readonly clubs: Count }[]
  readonly members: Count
  readonly membersOfNewClubs: Count
  readonly olderPeopleOfNewClubs: Count
  /** Operating clubs that meet a rule of the plan. */
  readonly clubsMeeting: readonly { readonly rule: string; readonly clubs: Count }[]
  readonly districtsPlanned: Count
}

/** Totals of which only the number of operating clubs is known. */
export function nothingPublished(
  units: readonly AdministrativeUnit[],
  clubsOperating: number,
): PublishedTotals {
  return {
    kind: 'publishedTotals',
    units,
    clubsOperating,
    clubsOnRecord: unknownCount,
    communesCovered: unknownCount,
    newClubs: unknownCount,
    newClubsPaidBy: [],
    newClubsByYear: [],
    newClubsByDistrict: [],
    members: unknownCount,
    membersOfNewClubs: unknownCount,
    olderPeopleOfNewClubs: unknownCount,
    clubsMeeting: [],
    districtsPlanned: unknownCount,
  }
}

/** New clubs that any of these sources paid; `null`: whoever paid. */
export function newClubsPaidBy(
  { newClubs, newClubsPaidBy: published }: PublishedTotals,
  sources: readonly FoundingSource[] | null,
): Count {
  if (sources === null) return newClubs
  const within = published.filter((one) => one.sources.every((source) => sources.includes(source)))
  const around = published.filter((one) => sources.every((source) => one.sources.includes(source)))
  return {
    low: Math.max(0, ...within.map(({ clubs }) => clubs.low)),
    high: smallest([newClubs, ...around.map(({ clubs }) => clubs)]),
  }
}

/** Operating clubs that meet all of these rules: at most as many as meet each, and those that no other rule can take away. */
export function clubsMeetingAll(
  { clubsOperating, clubsMeeting }: PublishedTotals,
  rules: readonly string[],
): Count {
  const each = rules.map(
    (rule) => clubsMeeting.find((one) => one.rule === rule)?.clubs ?? { low: 0, high: clubsOperating },
  )
  const failing = each.reduce((sum, { low }) => sum + clubsOperating - low, 0)
  return {
    low: Math.max(0, clubsOperating - failing),
    high: smallest([...each, { low: 0, high: clubsOperating }]),
  }
}

/** The operating clubs that may be asked about a whole year: not those founded in the year, of whom there may be this many. */
export function clubsOldEnough(
  { clubsOperating, newClubs, newClubsByYear }: PublishedTotals,
  asOf: IsoDate,
): Count {
  const ofYear = newClubsByYear.find(({ year }) => year === yearOf(asOf))?.clubs ?? newClubs
  const young = ofYear.high === 'unbounded' ? clubsOperating : ofYear.high
  return { low: Math.max(0, clubsOperating - young), high: clubsOperating }
}

/** The least upper end of these counts. */
export function smallest(counts: readonly Count[]): Count['high'] {
  const ends = counts.flatMap(({ high }) => (high === 'unbounded' ? [] : [high]))
  return ends.length === 0 ? 'unbounded' : Math.min(...ends)
}

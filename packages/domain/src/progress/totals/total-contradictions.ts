import { isDistinct } from '../../refusals/distinct.ts'
import type { Interval } from '../../verdicts/interval.ts'
import type { Setting } from '../register.ts'
import { newClubsOf, type PublishedTotals } from './published-totals.ts'

/** The place of a contradiction in the totals, and its kind. */
export type TotalContradiction = {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/**
 * Finds numbers that no province can have together. With such numbers, a verdict would depend on which of them is read
 * first.
 */
export function contradictionsAmong(totals: Omit<PublishedTotals, 'units'>): readonly TotalContradiction[] {
  const { clubsOperating, clubsMeeting, communesCovered, newClubsByYear, newClubsByDistrict } = totals
  const operate = `the ${clubsOperating} clubs that operate`
  const newClubs = newClubsOf(totals)
  return [
    ...when(
      communesCovered.low > clubsOperating,
      ['communesCovered'],
      `covers more communes than ${operate}`,
    ),
    ...when(
      communesCovered.high === 0 && clubsOperating > 0,
      ['communesCovered'],
      `covers no commune, and ${operate} lie somewhere`,
    ),
    ...clubsMeeting.flatMap(({ clubs }, index) =>
      when(clubs.low > clubsOperating, ['clubsMeeting', index, 'clubs'], `counts more clubs than ${operate}`),
    ),
    ...when(
      isMore(clubsOperating, totals.clubsOnRecord),
      ['clubsOnRecord'],
      `counts fewer clubs than ${operate}`,
    ),
    ...when(
      isMore(newClubs.low, newClubs),
      ['newClubs'],
      'counts fewer clubs than its parts, or more than are on record',
    ),
    ...when(
      isMore(totals.membersOfNewClubs.low, totals.members),
      ['membersOfNewClubs'],
      'counts more people than all members',
    ),
    ...when(
      isMore(totals.olderPeopleOfNewClubs.low, totals.membersOfNewClubs),
      ['olderPeopleOfNewClubs'],
      'counts more people than all members of new clubs',
    ),
    ...when(
      isMore(totals.olderPeopleOfNewClubs.low, totals.members),
      ['olderPeopleOfNewClubs'],
      'counts more people than all members',
    ),
    ...totals.people.flatMap(({ people }, index) =>
      when(isMore(people.low, totals.members), ['people', index], 'counts more people than all members'),
    ),
    ...when(!isDistinct(totals.people.map(({ who }) => who)), ['people'], 'names a kind of people twice'),
    ...when(!isDistinct(totals.ofTargets.map(({ target }) => target)), ['ofTargets'], 'names a target twice'),
    ...when(!isDistinct(newClubsByYear.map(({ year }) => year)), ['newClubsByYear'], 'names a year twice'),
    ...when(
      !isDistinct(newClubsByDistrict.map(({ district }) => district)),
      ['newClubsByDistrict'],
      'names a district twice',
    ),
    ...when(!isDistinct(clubsMeeting.map(({ rule }) => rule)), ['clubsMeeting'], 'names a rule twice'),
  ]
}

/** The same check against the plan's own list of units: no more units than these can be covered or have a plan. */
export function contradictionsWith(
  totals: PublishedTotals,
  { communes, districts }: Pick<Setting, 'communes' | 'districts'>,
): readonly TotalContradiction[] {
  const [all, places] = [communes.length, districts.length]
  return [
    ...contradictionsAmong(totals),
    ...when(
      totals.communesCovered.low > all,
      ['communesCovered'],
      `covers more communes than the ${all} of the plan’s list`,
    ),
    ...when(
      places > 0 && totals.districtsPlanned.low > places,
      ['districtsPlanned'],
      `counts more districts than the ${places} of the plan’s list`,
    ),
  ]
}

function when(
  isWrong: boolean,
  path: TotalContradiction['path'],
  message: string,
): readonly TotalContradiction[] {
  return isWrong ? [{ path, message }] : []
}

function isMore(number: number, { high }: Interval): boolean {
  return high !== 'unbounded' && number > high
}

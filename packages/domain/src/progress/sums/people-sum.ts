import type { PeopleCounted } from '../../facts/facts.ts'
import type { Interval } from '../../verdicts/interval.ts'
import type { PlacedClub, PlacedRegister } from '../register.ts'

/**
 * The people of many clubs: from `low` to `high` in the `listed` clubs that have a member list. The people of the other
 * clubs are unknown.
 */
export type PeopleSum = { clubs: number; listed: number; low: number; high: number }

export function noPeople(): PeopleSum {
  return { clubs: 0, listed: 0, low: 0, high: 0 }
}

/** Adds (`by` 1) or removes (`by` -1) the people of the club in this row, in place. */
export function changePeople(
  sum: PeopleSum,
  { facts, row, who }: Pick<PlacedRegister, 'facts'> & { readonly row: number; readonly who: PeopleCounted },
  by: 1 | -1,
): void {
  sum.clubs += by
  const isListed = hasList({ facts }, { row })
  if (isListed) sum.listed += by
  if (who === 'members') {
    sum.low += by * (facts.members.low[row] ?? 0)
    if (isListed) sum.high += by * (facts.members.high[row] ?? 0)
  } else {
    const yes = facts[who].yes[row] ?? 0
    sum.low += by * yes
    if (isListed) sum.high += by * (yes + (facts[who].unknown[row] ?? 0))
  }
}

/** The number of people in total. If a club has no member list, the result has no upper end. */
export function countPeople(sums: readonly PeopleSum[]): Interval {
  let [low, high, isOpen] = [0, 0, false]
  for (const sum of sums) {
    low += sum.low
    high += sum.high
    if (sum.listed < sum.clubs) isOpen = true
  }
  return { low, high: isOpen ? 'unbounded' : high }
}

/** Does the club in this row have a member list? */
export function hasList(
  { facts }: Pick<PlacedRegister, 'facts'>,
  { row }: { readonly row: number },
): boolean {
  return Number.isFinite(facts.members.high[row])
}

/** The members of these clubs, or one kind of them. If a club has no member list, the result has no upper end. */
export function peopleOf(
  { facts }: Pick<PlacedRegister, 'facts'>,
  clubs: readonly PlacedClub[],
  who: PeopleCounted,
): Interval {
  const people = noPeople()
  for (const { row } of clubs) changePeople(people, { facts, row, who }, 1)
  return countPeople([people])
}

function _countListed(situation: Pick<PlacedRegister, 'facts'>, clubs: readonly PlacedClub[]): number {
  return clubs.filter((club) => hasList(situation, club)).length
}

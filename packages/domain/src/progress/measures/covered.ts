import type { UnitKey } from '../../units/unit.ts'
import type { Interval } from '../../verdicts/interval.ts'
import type { Answer } from '../../verdicts/tally.ts'

/**
 * The units that a club may be in: one when it is known, several when it is one of them; without any, the club may be
 * anywhere or outside.
 */
export type PossibleCommunes = readonly UnitKey[]

/** Does a club lie in this unit? */
export function hasClub(unit: UnitKey, places: readonly PossibleCommunes[]): Answer {
  const possible = places.filter((place) => place.length === 0 || place.includes(unit))
  if (possible.length === 0) return 'no'
  return possible.some((place) => place.length === 1) ? 'yes' : 'unknown'
}

/**
 * How many of the units have a club? The range is exact: some choice among the possible places covers `low` of them,
 * some choice `high`, and none fewer or more. One club that is in one of two units without another club covers exactly
 * one, although neither is known to have it.
 */
export function countCovered(units: readonly UnitKey[], places: readonly PossibleCommunes[]): Interval {
  // A province has thousands of clubs in a hundred communes, and those of one commune share one place.
  const clubsIn = new Map<PossibleCommunes, number>()
  for (const place of places) clubsIn.set(place, (clubsIn.get(place) ?? 0) + 1)
  return countCoveredBy(units, clubsIn)
}

/** The same, for callers that have already counted the clubs of each place; every place must have a club. */
export function countCoveredBy(
  units: readonly UnitKey[],
  clubsIn: ReadonlyMap<PossibleCommunes, number>,
): Interval {
  const listed = new Set(units)
  const distinct = [...clubsIn.keys()]
  const certain = new Set(
    distinct
      .filter((place) => place.length === 1)
      .flat()
      .filter((unit) => listed.has(unit)),
  )
  // Of several clubs in one place, at most as many can have a unit each as there are units.
  const open = distinct
    .filter((place) => place.length > 1)
    .flatMap((place) => Array<PossibleCommunes>(Math.min(clubsIn.get(place) ?? 0, place.length)).fill(place))
  const isFree = (unit: UnitKey) => listed.has(unit) && !certain.has(unit)
  const anywhere = distinct
    .filter((place) => place.length === 0)
    .reduce((clubs, place) => clubs + (clubsIn.get(place) ?? 0), 0)
  return {
    low: certain.size + fewestMeeting(open.filter((place) => place.every(isFree))),
    high: Math.min(
      units.length,
      certain.size + mostTaken(open.map((place) => place.filter(isFree))) + anywhere,
    ),
  }
}

/** The fewest units that contain a possible place of every club. */
function fewestMeeting(places: readonly PossibleCommunes[]): number {
  const different = [...new Map(places.map((place) => [place.join(), place])).values()]
  const sharedOf = (place: PossibleCommunes) =>
    place.filter((unit) => different.some((other) => other !== place && other.includes(unit)))
  // The club with the fewest shared units goes first: with at most one shared unit there is no choice to try.
  const [first, ...others] = different
    .map((place) => ({ place, shared: sharedOf(place) }))
    .toSorted((one, other) => one.shared.length - other.shared.length)
  if (first === undefined) return 0
  const rest = others.map(({ place }) => place)
  // A unit that no other club may be in serves only this club, so a shared unit serves at least as many.
  if (first.shared.length === 0) return 1 + fewestMeeting(rest)
  return (
    1 + Math.min(...first.shared.map((unit) => fewestMeeting(rest.filter((place) => !place.includes(unit)))))
  )
}

/** The most clubs that can each have one of their possible places for themselves. */
function mostTaken(places: readonly PossibleCommunes[]): number {
  const takenBy = new Map<UnitKey, PossibleCommunes>()
  // A club may move another out of a unit when that one finds another place.
  const settle = (place: PossibleCommunes, tried: Set<UnitKey>): boolean =>
    place.some((unit) => {
      if (tried.has(unit)) return false
      tried.add(unit)
      const holder = takenBy.get(unit)
      if (holder !== undefined && !settle(holder, tried)) return false
      takenBy.set(unit, place)
      return true
    })
  return places.filter((place) => settle(place, new Set())).length
}

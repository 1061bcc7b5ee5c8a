import type { UnitKey } from '../../units/unit.ts'
import type { Interval } from '../../verdicts/interval.ts'
import type { Answer } from '../../verdicts/tally.ts'

/**
 * The units that a club may be in: one if it is known, several if it is one of these. Empty: the club may be anywhere,
 * even outside the list.
 */
export type PossibleCommunes = readonly UnitKey[]

/** Is there a club in this unit? */
export function hasClub(unit: UnitKey, places: readonly PossibleCommunes[]): Answer {
  const possible = places.filter((place) => place.length === 0 || place.includes(unit))
  if (possible.length === 0) return 'no'
  return possible.some((place) => place.length === 1) ? 'yes' : 'unknown'
}

/**
 * How many of the units have a club? The range is exact: there is a way to place the clubs that covers `low` units and
 * one that covers `high`, and no way covers fewer or more. Example: one club that is in one of two units without other
 * clubs covers exactly one, although neither unit is known to have it.
 */
export function countCovered(units: readonly UnitKey[], places: readonly PossibleCommunes[]): Interval {
  // A province has thousands of clubs in about a hundred communes, and the clubs of a commune share one
  // place. So clubs are counted by place.
  const clubsIn = new Map<PossibleCommunes, number>()
  for (const place of places) clubsIn.set(place, (clubsIn.get(place) ?? 0) + 1)
  return countCoveredBy(units, clubsIn)
}

/**
 * The same as `countCovered`, for callers that have already counted the clubs of each place. Every place must have at
 * least one club.
 */
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
  // If several clubs have the same possible units, they can cover at most that many units.
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

/** The smallest number of units that contain a possible place of every club. */
function fewestMeeting(places: readonly PossibleCommunes[]): number {
  const different = [...new Map(places.map((place) => [place.join(), place])).values()]
  const sharedOf = (place: PossibleCommunes) =>
    place.filter((unit) => different.some((other) => other !== place && other.includes(unit)))
  // Begins with the club that has the fewest shared units: with no more than one, there is only one choice to
  // try.
  const [first, ...others] = different
    .map((place) => ({ place, shared: sharedOf(place) }))
    .toSorted((one, other) => one.shared.length - other.shared.length)
  if (first === undefined) return 0
  const rest = others.map(({ place }) => place)
  // A unit that no other club may be in serves only this club. A shared unit serves this club and others, so
  // it is at least as good.
  if (first.shared.length === 0) return 1 + fewestMeeting(rest)
  return (
    1 + Math.min(...first.shared.map((unit) => fewestMeeting(rest.filter((place) => !place.includes(unit)))))
  )
}

/** The largest number of clubs that can each have a possible unit for themselves. */
function mostTaken(places: readonly PossibleCommunes[]): number {
  const takenBy = new Map<UnitKey, PossibleCommunes>()
  // A club may take a unit from another club, if that one can have another unit.
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

import type { UnitKey } from '../../units/unit.ts'
import type { Interval } from '../../verdicts/interval.ts'
import type { Answer } from '../../verdicts/tally.ts'

/** The units in one of which a club lies: its own, when there is one; any or none at all, when there is none. */
export type PossibleCommunes = readonly UnitKey[]

/** Does a club lie in this unit? */
export function hasClub(unit: UnitKey, places: readonly PossibleCommunes[]): Answer {
  const possible = places.filter((place) => place.length === 0 || place.includes(unit))
  if (possible.length === 0) return 'no'
  return possible.some((place) => place.length === 1) ? 'yes' : 'unknown'
}

/**
 * How many of the units have a club? Exact: some choice among the places covers `low` of them, some choice `high`, none
 * fewer or more. One club in one of two units without another covers exactly one, though neither is known to have it.
 */
export function countCovered(units: readonly UnitKey[], places: readonly PossibleCommunes[]): Interval {
  // A province has thousands of clubs in a hundred communes, and those of one commune share one place.
  const clubsIn = new Map<PossibleCommunes, number>()
  for (const place of places) clubsIn.set(place, (clubsIn.get(place) ?? 0) + 1)
  return countCoveredBy(units, clubsIn)
}

/** The same, for whoever has counted the clubs of each place; no place without a club. */
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
  // Of several clubs in one place no more can each have a unit for themselves than there are units.
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

/** The fewest units with which every club has one of its places. */
function fewestMeeting(places: readonly PossibleCommunes[]): number {
  const different = [...new Map(places.map((place) => [place.join(), place])).values()]
  const sharedOf = (place: PossibleCommunes) =>
    place.filter((unit) => different.some((other) => other !== place && other.includes(unit)))
  // Whoever shares least is served first: where at most one unit is shared there is nothing to try out.
  const [first, ...others] = different
    .map((place) => ({ place, shared: sharedOf(place) }))
    .toSorted((one, other) => one.shared.length - other.shared.length)
  if (first === undefined) return 0
  const rest = others.map(({ place }) => place)
  // A unit that nobody else may lie in serves this club alone, so a shared one serves at least as many.
  if (first.shared.length === 0) return 1 + fewestMeeting(rest)
  return (
    1 + Math.min(...first.shared.map((unit) => fewestMeeting(rest.filter((place) => !place.includes(unit)))))
  )
}

/** The most clubs that can each take one of their places for themselves. */
function mostTaken(places: readonly PossibleCommunes[]): number {
  const takenBy = new Map<UnitKey, PossibleCommunes>()
  // A club may push another out of a unit that finds itself another one.
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

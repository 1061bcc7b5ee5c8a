import type { UnitKey } from '../../units/unit.ts'
import type { Interval } from '../../verdicts/interval.ts'
import type { Answer } from '../../verdicts/tally.ts'
import { countCoveredBy, type PossibleCommunes } from './covered.ts'

/** The clubs recorded in one place: `sure` of them certainly count, and `maybe` more may count. */
export type ClubsInPlace = { readonly place: PossibleCommunes; readonly sure: number; readonly maybe: number }

/** The number of clubs that a unit must have; `high: null`: `low` or more. */
export type ClubsAsked = { readonly low: number; readonly high: number | null }

/**
 * How many of these units have the demanded number of clubs? The range is right for every possible place and verdict of
 * the clubs.
 */
export function countServed(
  units: readonly UnitKey[],
  clubs: readonly ClubsInPlace[],
  asked: ClubsAsked,
): Interval {
  // If one club is enough, this is the number of units with any club, which is computed exactly.
  if (asked.low === 1 && asked.high === null) return countWithAny(units, clubs)
  const answers = units.map((unit) => isServed(unit, clubs, asked))
  const count = (answer: 'yes' | 'unknown') => answers.filter((one) => one === answer).length
  return { low: count('yes'), high: count('yes') + count('unknown') }
}

function countWithAny(units: readonly UnitKey[], clubs: readonly ClubsInPlace[]): Interval {
  const placesWith = (many: (one: ClubsInPlace) => number) => {
    const places = new Map<PossibleCommunes, number>()
    for (const one of clubs)
      if (many(one) > 0) places.set(one.place, (places.get(one.place) ?? 0) + many(one))
    return places
  }
  const { low } = countCoveredBy(
    units,
    placesWith(({ sure }) => sure),
  )
  const { high } = countCoveredBy(
    units,
    placesWith(({ sure, maybe }) => sure + maybe),
  )
  return { low, high }
}

/** Does this unit have the demanded number of clubs? */
export function isServed(unit: UnitKey, clubs: readonly ClubsInPlace[], { low, high }: ClubsAsked): Answer {
  let [least, most] = [0, 0]
  for (const { place, sure, maybe } of clubs) {
    if (place.length > 0 && !place.includes(unit)) continue
    most += sure + maybe
    if (place.length === 1) least += sure
  }
  if (most < low || (high !== null && least > high)) return 'no'
  return least >= low && (high === null || most <= high) ? 'yes' : 'unknown'
}

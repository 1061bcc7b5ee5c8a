import type { UnitKey } from '../../units/unit.ts'
import type { Interval } from '../../verdicts/interval.ts'
import type { Answer } from '../../verdicts/tally.ts'
import { countCoveredBy, type PossibleCommunes } from './covered.ts'

/** Clubs that were recorded in one place: so many are asked for certain, so many more may be. */
export type ClubsInPlace = { readonly place: PossibleCommunes; readonly sure: number; readonly maybe: number }

/** How many clubs a unit is to have; `high: null`: or more. */
export type ClubsAsked = { readonly low: number; readonly high: number | null }

/**
 * How many of these units have as many clubs as asked for, whatever the unknown places and verdicts of clubs turn out
 * to be?
 */
export function countServed(
  units: readonly UnitKey[],
  clubs: readonly ClubsInPlace[],
  asked: ClubsAsked,
): Interval {
  // When one club is enough, only the units with any club matter, and their number is exact.
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

/** Does this unit have as many clubs as asked for? */
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

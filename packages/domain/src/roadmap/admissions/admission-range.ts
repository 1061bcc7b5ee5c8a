import type { CompositionFact } from '../../facts/facts.ts'
import type { Band } from '../../verdicts/standing.ts'
import { totalOf } from '../../verdicts/tally.ts'
import { peopleInside, type ShareDemand } from './club-demands.ts'

/**
 * `possible`: the bands are met for at least one combination of the unknown answers. `certain`: they are met for every
 * combination.
 */
export type Assurance = 'possible' | 'certain'

/** The smallest and largest number of admitted people for whom the fact may be true. */
export type JoinRange = Band & { readonly fact: CompositionFact }

/**
 * The range of the number of admitted people with the fact that keeps the share inside its bands; `undefined` if no
 * number does.
 */
export function fittingRange(
  share: ShareDemand,
  people: number,
  assurance: Assurance,
): JoinRange | undefined {
  return rangeFor(share, people, assurance === 'certain' ? share.tally.unknown + 1 : 1)
}

/** The range that leaves the unknown members the most numbers with which the share is inside its bands. */
export function bestRange(share: ShareDemand, people: number): JoinRange | undefined {
  for (let ways = share.tally.unknown + 1; ways >= 1; ways -= 1) {
    const range = rangeFor(share, people, ways)
    if (range !== undefined) return range
  }
  return undefined
}

/**
 * Among the unknown members, 0 to all may have the fact. At least `ways` of these numbers must give a share inside the
 * bands.
 */
function rangeFor({ fact, bands, tally }: ShareDemand, people: number, ways: number): JoinRange | undefined {
  const inside = peopleInside(bands, totalOf(tally) + people)
  if (ways > inside.high - inside.low + 1) return undefined
  const low = Math.max(0, inside.low + ways - 1 - tally.yes - tally.unknown)
  const high = Math.min(people, inside.high - ways + 1 - tally.yes)
  return low <= high ? { fact, low, high } : undefined
}

/** A person of 60 is also 55, so the two ranges limit each other; `undefined` if no numbers fit both. */
export function linkAges(ranges: readonly JoinRange[]): readonly JoinRange[] | undefined {
  const age55 = ranges.find(({ fact }) => fact === 'age55')
  const older = ranges.find(({ fact }) => fact === 'olderPeople')
  if (age55 === undefined || older === undefined) return ranges
  if (older.low > age55.high) return undefined
  return ranges.map((range) => {
    if (range === age55) return { ...age55, low: Math.max(age55.low, older.low) }
    if (range === older) return { ...older, high: Math.min(older.high, age55.high) }
    return range
  })
}

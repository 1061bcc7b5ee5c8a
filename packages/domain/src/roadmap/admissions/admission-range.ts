import type { CompositionFact } from '../../facts/facts.ts'
import type { Band } from '../../verdicts/standing.ts'
import { totalOf } from '../../verdicts/tally.ts'
import { peopleInside, type ShareDemand } from './club-demands.ts'

/**
 * `possible`: the bands are met if the unknown members turn out as favourably as they can. `certain`: the bands are met
 * whatever they turn out to be.
 */
export type Assurance = 'possible' | 'certain'

/** For how many of the admitted people the fact may hold. */
export type JoinRange = Band & { readonly fact: CompositionFact }

/**
 * For how many of these people may the fact hold, so that the share lies inside its bands? `undefined`: for no number
 * of them.
 */
export function fittingRange(
  share: ShareDemand,
  people: number,
  assurance: Assurance,
): JoinRange | undefined {
  return rangeFor(share, people, assurance === 'certain' ? share.tally.unknown + 1 : 1)
}

/** The range within which the unknown members have the most ways to turn out well. */
export function bestRange(share: ShareDemand, people: number): JoinRange | undefined {
  for (let ways = share.tally.unknown + 1; ways >= 1; ways -= 1) {
    const range = rangeFor(share, people, ways)
    if (range !== undefined) return range
  }
  return undefined
}

/** Of the numbers that the unknown members may add, from 0 to all of them, at least `ways` must end inside. */
function rangeFor({ fact, bands, tally }: ShareDemand, people: number, ways: number): JoinRange | undefined {
  const inside = peopleInside(bands, totalOf(tally) + people)
  if (ways > inside.high - inside.low + 1) return undefined
  const low = Math.max(0, inside.low + ways - 1 - tally.yes - tally.unknown)
  const high = Math.min(people, inside.high - ways + 1 - tally.yes)
  return low <= high ? { fact, low, high } : undefined
}

/** A person of 60 is also 55: both ranges are narrowed to what allows that; `undefined` when nothing does. */
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

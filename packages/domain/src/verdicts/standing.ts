import { type Count, highestOf } from './count.ts'
import { type Tally, totalOf } from './tally.ts'

/** From `low` to `high`, ends included: whole percents of a share, or people of a count. */
export type Band = { readonly low: number; readonly high: number }

/**
 * Where something stands against a band. `either` is outside for certain, on a side that depends on what is
 * unknown: of four members no number of women is 60–70 %.
 */
export type Standing =
  | { readonly status: 'met' }
  | { readonly status: 'unmet'; readonly side: 'below' | 'above' | 'either'; readonly shortfall: number }
  | { readonly status: 'undetermined' }

/** All that there is, which a club may be asked for. */
export const whole: Band = { low: 100, high: 100 }

/** A standing without its shortfall. Judged as its number, so that a province's clubs need no object each. */
export const places = ['met', 'below', 'above', 'either', 'undetermined'] as const
export type Place = (typeof places)[number]
const place = { met: 0, below: 1, above: 2, either: 3, undetermined: 4 } as const satisfies Record<
  Place,
  number
>
type PlaceNumber = (typeof place)[Place]

/**
 * Which of `places` a share has, by how many are so, are not so and are not known: whatever these turn out to be. The
 * band is in whole percents. Exact: 38 of 54 is above 70 % although it rounds to 70.
 */
export function placeOfShare(yes: number, no: number, unknown: number, { low, high }: Band): PlaceNumber {
  const people = yes + no + unknown
  // A share of nobody is not 0 % and not inside every band: there is nothing to judge.
  if (people === 0) return place.undetermined

  const found = placeBetween(100 * yes, 100 * (yes + unknown), low * people, high * people)
  if (found !== spanning) return found
  // When the band holds no whole number of people, what is unknown lies on both sides of it.
  return fewestOf(low, people) <= mostOf(high, people) ? place.undetermined : place.either
}

/** Which of `places` a count has that is at least `least` and at most `most`. */
export function placeOfCount(least: number, most: number, { low, high }: Band): PlaceNumber {
  const found = placeBetween(least, most, low, high)
  if (found !== spanning) return found
  return low <= high ? place.undetermined : place.either
}

/** From below the band to above it: the place depends on whether the band holds anything. */
const spanning = 5

/** One row by whether a figure is too low, one column by whether it is too high: it is not, it may be, it is for certain. */
const placeBySides = [
  ...[place.met, place.undetermined, place.above],
  ...[place.undetermined, spanning, place.above],
  ...[place.below, place.below, place.below],
] as const

/**
 * The place of a figure from `least` to `most`. It is added up and looked up, not branched: on which side of a band a
 * club lies is as good as random, and a processor that guesses a branch wrong loses more than all four comparisons take.
 */
function placeBetween(least: number, most: number, low: number, high: number): PlaceNumber | typeof spanning {
  const tooLow = Number(least < low) + Number(most < low)
  const tooHigh = Number(most > high) + Number(least > high)
  return placeBySides[3 * tooLow + tooHigh] ?? spanning
}

/** Where a share stands against a band in whole percents. The shortfall is the fewest people too few or too many. */
export function standingOfShare(tally: Tally, band: Band): Standing {
  const { yes, no, unknown } = tally
  switch (placeOfShare(yes, no, unknown, band)) {
    case place.met:
      return met
    case place.undetermined:
      return undetermined
    case place.below:
      return { status: 'unmet', side: 'below', shortfall: fewestOf(band.low, totalOf(tally)) - yes - unknown }
    case place.above:
      return { status: 'unmet', side: 'above', shortfall: yes - mostOf(band.high, totalOf(tally)) }
    case place.either:
      return { status: 'unmet', side: 'either', shortfall: 1 }
  }
}

/** Where a count of people stands against a band of people, whatever is still unknown. */
export function standingOfCount(count: Count, band: Band): Standing {
  const most = highestOf(count)
  switch (placeOfCount(count.low, most, band)) {
    case place.met:
      return met
    case place.undetermined:
      return undetermined
    case place.below:
      return { status: 'unmet', side: 'below', shortfall: band.low - most }
    case place.above:
      return { status: 'unmet', side: 'above', shortfall: count.low - band.high }
    case place.either:
      return { status: 'unmet', side: 'either', shortfall: 1 }
  }
}

const met: Standing = { status: 'met' }
const undetermined: Standing = { status: 'undetermined' }

/** The fewest people that are so many percent of all; multiplied first, or 55 % of 100 would be 56. */
function fewestOf(percent: number, people: number): number {
  return Math.ceil((percent * people) / 100)
}

function mostOf(percent: number, people: number): number {
  return Math.floor((percent * people) / 100)
}

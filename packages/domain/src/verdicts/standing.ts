import { highestOf, type Interval } from './interval.ts'
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
export const bandPositions = ['met', 'below', 'above', 'either', 'undetermined'] as const
export type BandPosition = (typeof bandPositions)[number]

// Numbers with names, and no calls but one in what judges by them: a function to call or a property to read in the loops
// over a province's clubs has the compiled code fetch every column again for each club, and they take twice as long.
const met = 0
const below = 1
const above = 2
const either = 3
const undetermined = 4
/** From below the band to above it: the place depends on whether the band holds anything. */
const spanning = 5
type BandPositionNumber = typeof met | typeof below | typeof above | typeof either | typeof undetermined

/** One row by whether a figure is too low, one column by whether it is too high: it is not, it may be, it is for certain. */
const positionBySides = [
  ...[met, undetermined, above],
  ...[undetermined, spanning, above],
  ...[below, below, below],
] as const

/**
 * The place of a figure from `least` to `most`. It is added up and looked up, not branched: on which side of a band a
 * club lies is as good as random, and a processor that guesses a branch wrong loses more than all four comparisons take.
 */
function positionBetween(
  least: number,
  most: number,
  low: number,
  high: number,
): BandPositionNumber | typeof spanning {
  const tooLow = Number(least < low) + Number(most < low)
  const tooHigh = Number(most > high) + Number(least > high)
  return positionBySides[3 * tooLow + tooHigh] ?? spanning
}

/**
 * Which of `places` a share has, by how many are so, are not so and are not known: whatever these turn out to be. The
 * band is in whole percents. Exact: 38 of 54 is above 70 % although it rounds to 70.
 */
export function positionOfShare(
  yes: number,
  no: number,
  unknown: number,
  { low, high }: Band,
): BandPositionNumber {
  const people = yes + no + unknown
  // A share of nobody is not 0 % and not inside every band: as of one who is not known, there is nothing to judge.
  const perhaps = unknown + Number(people === 0)
  const found = positionBetween(100 * yes, 100 * (yes + perhaps), low * people, high * people)
  if (found !== spanning) return found
  // When the band holds no whole number of people, what is unknown lies on both sides of it.
  return Math.ceil((low * people) / 100) <= Math.floor((high * people) / 100) ? undetermined : either
}

/** Which of `places` a count has that is at least `least` and at most `most`. */
export function positionOfInterval(least: number, most: number, { low, high }: Band): BandPositionNumber {
  const found = positionBetween(least, most, low, high)
  if (found !== spanning) return found
  return low <= high ? undetermined : either
}

/** Where a share stands against a band in whole percents. The shortfall is the fewest people too few or too many. */
export function standingOfShare(tally: Tally, band: Band): Standing {
  const { yes, no, unknown } = tally
  switch (positionOfShare(yes, no, unknown, band)) {
    case met:
      return metStanding
    case undetermined:
      return undeterminedStanding
    case below:
      return { status: 'unmet', side: 'below', shortfall: fewestOf(band.low, totalOf(tally)) - yes - unknown }
    case above:
      return { status: 'unmet', side: 'above', shortfall: yes - mostOf(band.high, totalOf(tally)) }
    case either:
      return { status: 'unmet', side: 'either', shortfall: 1 }
  }
}

/** Where a count of people stands against a band of people, whatever is still unknown. */
export function standingOfInterval(count: Interval, band: Band): Standing {
  const most = highestOf(count)
  switch (positionOfInterval(count.low, most, band)) {
    case met:
      return metStanding
    case undetermined:
      return undeterminedStanding
    case below:
      return { status: 'unmet', side: 'below', shortfall: band.low - most }
    case above:
      return { status: 'unmet', side: 'above', shortfall: count.low - band.high }
    case either:
      return { status: 'unmet', side: 'either', shortfall: 1 }
  }
}

const metStanding: Standing = { status: 'met' }
const undeterminedStanding: Standing = { status: 'undetermined' }

/** The fewest people that are so many percent of all; multiplied first, or 55 % of 100 would be 56. */
function fewestOf(percent: number, people: number): number {
  return Math.ceil((percent * people) / 100)
}

function mostOf(percent: number, people: number): number {
  return Math.floor((percent * people) / 100)
}

import { highestOf, type Interval } from './interval.ts'
import { type Tally, totalOf } from './tally.ts'

/** From `low` to `high`, ends included: whole percents of a share, or people of a count. */
export type Band = { readonly low: number; readonly high: number }

/**
 * The standing of a figure against a band. `either`: certainly outside, on a side that depends on what is unknown: of
 * four members no number of women is 60–70 %.
 */
export type Standing =
  | { readonly status: 'met' }
  | { readonly status: 'unmet'; readonly side: 'below' | 'above' | 'either'; readonly shortfall: number }
  | { readonly status: 'undetermined' }

/** Everything there is; a rule may demand this of a club. */
export const whole: Band = { low: 100, high: 100 }

/** A standing without its shortfall. Computed as its number, so that a province's clubs need no object each. */
export const bandPositions = ['met', 'below', 'above', 'either', 'undetermined'] as const
export type BandPosition = (typeof bandPositions)[number]

// Numbers with names, and only one call in the code that judges by them. A call or a property read inside the loops
// over a province's clubs makes the compiled code fetch every column again for each club, which takes twice as long.
const met = 0
const below = 1
const above = 2
const either = 3
const undetermined = 4
/** From below the band to above it: the result depends on whether the band contains anything. */
const spanning = 5
type BandPositionNumber = typeof met | typeof below | typeof above | typeof either | typeof undetermined

/** A row for whether a figure is too low, a column for whether it is too high: no, perhaps, certainly. */
const positionBySides = [
  ...[met, undetermined, above],
  ...[undetermined, spanning, above],
  ...[below, below, below],
] as const

/**
 * The place of a figure from `least` to `most`. It is computed by adding and looking up, without branches. The side of
 * a band on which a club lies is as good as random, and a wrongly predicted branch costs the processor more than all
 * four comparisons.
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
 * The one of `bandPositions` that a share has, by the numbers of `yes`, `no` and unknown, whatever the unknown turn out to be.
 * The band is in whole percents. Exact: 38 of 54 is above 70 % although it rounds to 70.
 */
export function positionOfShare(
  yes: number,
  no: number,
  unknown: number,
  { low, high }: Band,
): BandPositionNumber {
  const people = yes + no + unknown
  // A share of nobody is not 0 % and not inside every band: it is undetermined, as with one unknown person.
  const perhaps = unknown + Number(people === 0)
  const found = positionBetween(100 * yes, 100 * (yes + perhaps), low * people, high * people)
  if (found !== spanning) return found
  // When the band contains no whole number of people, the unknown ones reach to both sides of it.
  return Math.ceil((low * people) / 100) <= Math.floor((high * people) / 100) ? undetermined : either
}

/** The one of `bandPositions` that a count has which is at least `least` and at most `most`. */
export function positionOfInterval(least: number, most: number, { low, high }: Band): BandPositionNumber {
  const found = positionBetween(least, most, low, high)
  if (found !== spanning) return found
  return low <= high ? undetermined : either
}

/** The standing of a share against a band in whole percents. The shortfall is the fewest people too few or too many. */
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

/** The standing of a count of people against a band of people, whatever is still unknown. */
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

/** The fewest people that make up this many percent of all; multiplied first, or 55 % of 100 would be 56. */
function fewestOf(percent: number, people: number): number {
  return Math.ceil((percent * people) / 100)
}

function mostOf(percent: number, people: number): number {
  return Math.floor((percent * people) / 100)
}

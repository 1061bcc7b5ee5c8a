import { highestOf, type Interval } from './interval.ts'
import { type Tally, totalOf } from './tally.ts'

/** From `low` to `high`, both included: a share in whole percent, or a number of people. */
export type Band = { readonly low: number; readonly high: number }

/**
 * The standing of a figure against a band. `either`: the figure is certainly outside, but the side is unknown. Example:
 * of four members, no number of women is 60–70 %.
 */
export type Standing =
  | { readonly status: 'met' }
  | { readonly status: 'unmet'; readonly side: 'below' | 'above' | 'either'; readonly shortfall: number }
  | { readonly status: 'undetermined' }

/** The share of everything or everybody: a rule may demand 100 %. */
export const whole: Band = { low: 100, high: 100 }

/**
 * A standing without its shortfall. Code that judges many clubs uses its number, so that no object is needed for each
 * club.
 */
export const bandPositions = ['met', 'below', 'above', 'either', 'undetermined'] as const
export type BandPosition = (typeof bandPositions)[number]

// Numbers with names. The code that judges by them makes only one call, for speed: a call or a property read
// inside the loops over a province's clubs makes the compiled code fetch every column again for each club,
// which takes twice as long.
const met = 0
const below = 1
const above = 2
const either = 3
const undetermined = 4
/**
 * The range reaches from below the band to above it. The result then depends on whether the band contains any possible
 * value.
 */
const spanning = 5
type BandPositionNumber = typeof met | typeof below | typeof above | typeof either | typeof undetermined

/** Rows: is the figure too low; columns: is it too high. Each in the order no, perhaps, certainly. */
const positionBySides = [
  ...[met, undetermined, above],
  ...[undetermined, spanning, above],
  ...[below, below, below],
] as const

/**
 * The position of a figure that is between `least` and `most`. It is computed by adding and looking up, without
 * branches. The side of a band on which a club is cannot be predicted, and a wrongly predicted branch costs the
 * processor more than all four comparisons.
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
 * The position of a share in a band, given the numbers of `yes`, `no` and unknown; it is certain for every possible
 * answer of the unknown. The band is in whole percent. The comparison is exact: 38 of 54 is above 70 %, although it
 * rounds to 70.
 */
export function positionOfShare(
  yes: number,
  no: number,
  unknown: number,
  { low, high }: Band,
): BandPositionNumber {
  const people = yes + no + unknown
  // A share of nobody is not 0 %, nor inside every band. It is undetermined, as if one unknown person were
  // counted.
  const perhaps = unknown + Number(people === 0)
  const found = positionBetween(100 * yes, 100 * (yes + perhaps), low * people, high * people)
  if (found !== spanning) return found
  // If no whole number of people is inside the band, the figure is certainly outside, below or above.
  return Math.ceil((low * people) / 100) <= Math.floor((high * people) / 100) ? undetermined : either
}

/** The position of a count in a band; the count is at least `least` and at most `most`. */
export function positionOfInterval(least: number, most: number, { low, high }: Band): BandPositionNumber {
  const found = positionBetween(least, most, low, high)
  if (found !== spanning) return found
  return low <= high ? undetermined : either
}

/**
 * The standing of a share against a band in whole percent. The shortfall is the smallest number of people too few or
 * too many.
 */
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

/** The standing of a number of people against a band; it is certain for every value in the range. */
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

/**
 * The smallest number of people that is at least this percentage of all. It multiplies before it divides; otherwise 55
 * % of 100 would be 56.
 */
function fewestOf(percent: number, people: number): number {
  return Math.ceil((percent * people) / 100)
}

function mostOf(percent: number, people: number): number {
  return Math.floor((percent * people) / 100)
}

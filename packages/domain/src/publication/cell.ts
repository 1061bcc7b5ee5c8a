import { exactly, type Interval, isExact } from '../verdicts/interval.ts'

/** What may stand in a public table where people are counted; never 0 for what is not said. */
export type PublishedCount =
  | { readonly kind: 'number'; readonly people: Interval }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'notAvailable' }
  /** Before the plan began there were no clubs of it to count. */
  | { readonly kind: 'notApplicable' }

/**
 * Clubs that have a list, and what is counted on those lists: what is not listed tells nothing about anybody. Each count
 * is a part of the one before it, as the older people are of the members, so that a reader can subtract them.
 */
export type Group = { readonly clubs: number; readonly counts: readonly Interval[] }

/** No figure of people is published below this. */
export const fewestPeople = 10
/** Figures of people are rounded down to this step, so that each stands for as many numbers as every other. */
export const step = 5
/** The figure of one club alone is that club's: a group needs this many of them, with a list each. */
const fewestClubs = 2

/** Would the figures of this group tell of a single club, or of very few people? Where nobody is listed, of nobody. */
export function isSecret({ clubs, counts }: Group): boolean {
  return clubs > 0 && (clubs < fewestClubs || counts.some(isFew) || areFewLeft(counts))
}

/** Would one count less the next, as the people below 60, be fewer than may be published? */
function areFewLeft(counts: readonly Interval[]): boolean {
  return counts.some((whole, column) => {
    const part = counts[column + 1]
    return part !== undefined && isFew(leftOf(whole, part))
  })
}

/** What a reader has by subtraction: where lists are missing, of those that are there. */
function leftOf(whole: Interval, part: Interval): Interval {
  if (whole.high === 'unbounded' || part.high === 'unbounded') return exactly(whole.low - part.low)
  return { low: Math.max(0, whole.low - part.high), high: whole.high - part.low }
}

/** Fewer than may be published; a wide range, as while hardly any birth is recorded, tells of no small number. */
function isFew({ low, high }: Interval): boolean {
  return low < fewestPeople && (high === 'unbounded' || high - low < fewestPeople)
}

/** One figure of a group, rounded or hidden. */
export function publishCount(people: Interval, clubs: number, hidden: boolean): PublishedCount {
  // No club, no people: that is no secret, the number of clubs is public.
  if (clubs === 0) return people.high === 'unbounded' ? { kind: 'notAvailable' } : { kind: 'number', people }
  return hidden ? { kind: 'suppressed' } : { kind: 'number', people: blur(people) }
}

function blur(people: Interval): Interval {
  return isExact(people) ? exactly(rounded(people.low)) : widened(people)
}

/** A known number, rounded down to a whole step. */
export function rounded(people: number): number {
  return people < fewestPeople ? 0 : Math.floor(people / step) * step
}

/**
 * A range that is still true once its ends are whole steps: the lower one is rounded down, the upper one up. “at least 5,535” of
 * 5,534 people would be false. A lower end below what is published is opened down to 0.
 */
export function widened({ low, high }: Interval): Interval {
  return {
    low: rounded(low),
    high: high === 'unbounded' ? high : Math.ceil(high / step) * step,
  }
}

import { exactly, type Interval, isExact } from '../verdicts/interval.ts'

/** What a cell of a public table of people may hold; a figure that is not published is never shown as 0. */
export type PublishedCount =
  | { readonly kind: 'number'; readonly people: Interval }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'notAvailable' }
  /** Before the plan began there were no clubs of it to count. */
  | { readonly kind: 'notApplicable' }

/**
 * Clubs with a list, and what is counted on those lists; nothing is known about people on no list. Each count includes
 * the next one, as the members include the older people, so that a reader can subtract them.
 */
export type Group = { readonly clubs: number; readonly counts: readonly Interval[] }

/** No figure of people below this is published. */
export const fewestPeople = 10
/** Figures of people are rounded down to a multiple of this, so that each covers equally many numbers. */
export const peopleStep = 5
/** A group with one club shows that club's figure: a group needs this many clubs with a list. */
const fewestClubs = 2

/** Would the figures of this group reveal a single club, or very few people? Not where nobody is listed. */
export function isSecret({ clubs, counts }: Group): boolean {
  return clubs > 0 && (clubs < fewestClubs || counts.some(isFew) || areFewLeft(counts))
}

/** Would the difference of two counts, such as the people below 60, be smaller than may be published? */
function areFewLeft(counts: readonly Interval[]): boolean {
  return counts.some((whole, column) => {
    const part = counts[column + 1]
    return part !== undefined && isFew(leftOf(whole, part))
  })
}

/** What a reader gets by subtraction; where lists are missing, of the clubs that have one. */
function leftOf(whole: Interval, part: Interval): Interval {
  if (whole.high === 'unbounded' || part.high === 'unbounded') return exactly(whole.low - part.low)
  return { low: Math.max(0, whole.low - part.high), high: whole.high - part.low }
}

/** Smaller than may be published. A wide range, as while few births are recorded, reveals no small number. */
function isFew({ low, high }: Interval): boolean {
  return low < fewestPeople && (high === 'unbounded' || high - low < fewestPeople)
}

/** One figure of a group, rounded or hidden. */
export function publishCount(people: Interval, clubs: number, hidden: boolean): PublishedCount {
  // No club and no people: that is no secret, as the number of clubs is public.
  if (clubs === 0) return people.high === 'unbounded' ? { kind: 'notAvailable' } : { kind: 'number', people }
  return hidden ? { kind: 'suppressed' } : { kind: 'number', people: blur(people) }
}

function blur(people: Interval): Interval {
  return isExact(people) ? exactly(rounded(people.low)) : widened(people)
}

/** A known number, rounded down to a multiple of the step. */
export function rounded(people: number): number {
  return people < fewestPeople ? 0 : Math.floor(people / peopleStep) * peopleStep
}

/**
 * A range that is still true after rounding: its lower end is rounded down, its upper end up. “at least 5,535” of 5,534
 * people would be false. A lower end smaller than may be published becomes 0.
 */
export function widened({ low, high }: Interval): Interval {
  return {
    low: rounded(low),
    high: high === 'unbounded' ? high : Math.ceil(high / peopleStep) * peopleStep,
  }
}

import { exactly, type Interval, isExact } from '../verdicts/interval.ts'

/** A cell in a public table of people. An unpublished figure is never shown as 0. */
export type PublishedCount =
  | { readonly kind: 'number'; readonly people: Interval }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'notAvailable' }
  /** The day is before the plan, when there were no new clubs to count. */
  | { readonly kind: 'notApplicable' }

/**
 * The clubs with a member list, and counts from those lists; people of other clubs are unknown. Each count includes the
 * next (members include older people), so a reader can subtract one from the other.
 */
export type Group = { readonly clubs: number; readonly counts: readonly Interval[] }

/** A number of people smaller than this is never published. */
export const fewestPeople = 10
/**
 * Numbers of people are rounded down to a multiple of this, so that every shown number stands for equally many exact
 * ones.
 */
export const peopleStep = 5
/** A group must have at least this many clubs with a list; the figure of a group with one club is that club's own. */
const fewestClubs = 2

/**
 * Would the figures of this group reveal a single club, or very few people? If no club has a list, they reveal nothing.
 */
export function isSecret({ clubs, counts }: Group): boolean {
  return clubs > 0 && (clubs < fewestClubs || counts.some(isFew) || areFewLeft(counts))
}

/** Is the difference of two counts, such as the people below 60, too small to be published? */
function areFewLeft(counts: readonly Interval[]): boolean {
  return counts.some((whole, column) => {
    const part = counts[column + 1]
    return part !== undefined && isFew(leftOf(whole, part))
  })
}

/**
 * The number that a reader gets by subtraction. If some lists are missing, it is the number for the clubs with a list.
 */
function leftOf(whole: Interval, part: Interval): Interval {
  if (whole.high === 'unbounded' || part.high === 'unbounded') return exactly(whole.low - part.low)
  return { low: Math.max(0, whole.low - part.high), high: whole.high - part.low }
}

/** Too small to be published. A wide range reveals no small number; ranges are wide while few births are recorded. */
function isFew({ low, high }: Interval): boolean {
  return low < fewestPeople && (high === 'unbounded' || high - low < fewestPeople)
}

/** One figure of a group, rounded or hidden. */
export function publishCount(people: Interval, clubs: number, hidden: boolean): PublishedCount {
  // Without clubs there are no people. That is no secret, because the number of clubs is public.
  if (clubs === 0) return people.high === 'unbounded' ? { kind: 'notAvailable' } : { kind: 'number', people }
  return hidden ? { kind: 'suppressed' } : { kind: 'number', people: blur(people) }
}

function blur(people: Interval): Interval {
  return isExact(people) ? exactly(rounded(people.low)) : widened(people)
}

/** An exact number, rounded down to a multiple of `peopleStep`. */
export function rounded(people: number): number {
  return people < fewestPeople ? 0 : Math.floor(people / peopleStep) * peopleStep
}

/**
 * Rounds a range so that it stays true: the lower end down, the upper end up. For 5,534 people “at least 5,535” would
 * be false. A lower end that is too small to be published becomes 0.
 */
export function widened({ low, high }: Interval): Interval {
  return {
    low: rounded(low),
    high: high === 'unbounded' ? high : Math.ceil(high / peopleStep) * peopleStep,
  }
}

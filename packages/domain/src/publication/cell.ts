import { type Count, sumCounts } from '../verdicts/count.ts'

/** What may stand in a public table where people are counted; never 0 for what is not said. */
export type PublishedCount =
  | { readonly kind: 'number'; readonly people: Count }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'notAvailable' }

/** People, and the clubs on whose lists they stand: what is not listed tells nothing about anybody. */
export type Cell = { readonly people: Count; readonly clubs: number }

/** A public table cell is hidden below this many people, and figures of people are rounded to this step. */
const fewestPeople = 10
export const step = 5
/** The figure of one club alone is that club's: a cell needs this many of them, with a list each. */
const fewestClubs = 2

/** Which cells that could be shown are hidden as well? The smallest, until the sum of the hidden tells of no secret. */
export function complementsOf(sayable: readonly Cell[], hidden: readonly Cell[]): readonly Cell[] {
  const [smallest, ...others] = sayable
  if (smallest === undefined || !isSecret(sumCells(hidden))) return []
  return [smallest, ...complementsOf(others, [...hidden, smallest])]
}

export function sumCells(cells: readonly Cell[]): Cell {
  return {
    people: sumCounts(cells.map(({ people }) => people)),
    clubs: cells.reduce((sum, { clubs }) => sum + clubs, 0),
  }
}

/** Would the figure tell of a single club, or of very few people? */
export function isSecret({ people, clubs }: Cell): boolean {
  return clubs > 0 && (clubs < fewestClubs || people.low < fewestPeople)
}

export function publishCell(cell: Cell): PublishedCount {
  const { people, clubs } = cell
  // No club, no people: that is no secret, the number of clubs is public.
  if (clubs === 0) return people.high === 'unbounded' ? { kind: 'notAvailable' } : { kind: 'number', people }
  return isSecret(cell) ? { kind: 'suppressed' } : { kind: 'number', people: blur(people) }
}

function blur({ low, high }: Count): Count {
  return { low: nearest(low), high: high === 'unbounded' ? high : nearest(high) }
}

/** Rounded to a whole step. */
export function nearest(people: number): number {
  return Math.round(people / step) * step
}

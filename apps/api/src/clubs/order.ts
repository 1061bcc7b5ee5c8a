import type { RegisterOn } from '../register/register.ts'
import type { ClubFilter } from './list.ts'

/** These rows, which stand by their names, in the order that is asked for; those that are alike in it stay by their names, and those of which it is unknown come last. */
export function orderRows(
  register: RegisterOn,
  rows: readonly number[],
  { sort, descending }: Pick<ClubFilter, 'sort' | 'descending'>,
): readonly number[] {
  const compare = comparisonOf(register, sort)
  if (compare === null) return descending ? rows.toReversed() : rows
  const sorted = rows.toSorted((one, other) => (descending ? compare(other, one) : compare(one, other)))
  if (sort !== 'members') return sorted
  // Of how many people a club without a list has is nothing known: it is neither the smallest nor the largest.
  const isKnown = (row: number) => register.rows.facts.members.high[row] !== Number.POSITIVE_INFINITY
  return [...sorted.filter(isKnown), ...sorted.filter((row) => !isKnown(row))]
}

type Compare = (one: number, other: number) => number

function comparisonOf({ clubs, rows }: RegisterOn, sort: ClubFilter['sort']): Compare | null {
  const by =
    (figure: (row: number) => number): Compare =>
    (one, other) =>
      figure(one) - figure(other)
  switch (sort) {
    case 'name':
      return null
    case 'members':
      return by((row) => rows.facts.members.low[row] ?? 0)
    case 'status':
      return by((row) => rows.statuses[row] ?? 0)
    case 'established':
      return (one, other) => {
        const [first, second] = [clubs.at(one).club.establishedOn, clubs.at(other).club.establishedOn]
        return first === second ? 0 : first < second ? -1 : 1
      }
  }
}

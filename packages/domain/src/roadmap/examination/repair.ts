import type { Target } from '../../plan/schema.ts'
import { assertNever } from '../../verdicts/assert-never.ts'

/** One number of the plan and its repaired value. It is in percent for `percent`, and for the `high` of a share. */
export type Repair = {
  readonly element: string
  readonly figure: 'count' | 'low' | 'high' | 'percent'
  readonly from: number
  readonly to: number
}

/**
 * The smallest change of a target's number that makes it ask for this many, and no more or no fewer. The caller has
 * found that the present demand is too large or too small. `of` is the whole of a share. Empty if the target cannot ask
 * for this many.
 */
export function leastEdit({ id, demand }: Target, many: number, of = 0): readonly Repair[] {
  if (many < 0) return []
  switch (demand.kind) {
    case 'atLeast':
      return [{ element: id, figure: 'count', from: demand.count, to: many }]
    case 'moreThan':
      return many === 0 ? [] : [{ element: id, figure: 'count', from: demand.count, to: many - 1 }]
    case 'quota':
      return many > demand.high ? [] : [{ element: id, figure: 'low', from: demand.low, to: many }]
    case 'shareAtLeast':
      // Shares are only ever lowered to what can be covered: 75 of 151 communes is 49 whole percent.
      return of === 0
        ? []
        : [{ element: id, figure: 'percent', from: demand.percent, to: Math.floor((100 * many) / of) }]
    // With several numbers, it is open which one should change.
    case 'shareBetween':
    case 'allotted':
      return []
    default:
      return assertNever(demand)
  }
}

import type { Target } from '../../plan/schema.ts'
import { assertNever } from '../../verdicts/assert-never.ts'

/** One number of the plan and its repaired value. Percentages for `percent` and for the `high` of a share. */
export type Repair = {
  readonly element: string
  readonly figure: 'count' | 'low' | 'high' | 'percent'
  readonly from: number
  readonly to: number
}

/**
 * The least change of a target's number after which it asks for no more, or no fewer, than this many; whether it must
 * go up or down follows from the present demand. `of` is the whole of a share. None when the target could not express
 * it.
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
    // Where there are several numbers, none is the one to change.
    case 'shareBetween':
    case 'allotted':
      return []
    default:
      return assertNever(demand)
  }
}

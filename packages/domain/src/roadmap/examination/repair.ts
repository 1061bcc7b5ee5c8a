import type { Target } from '../../plan/schema.ts'
import { assertNever } from '../../verdicts/assert-never.ts'

/** One number of the plan and what it would have to become. Percents for `percent` and the `high` of a share. */
export type Repair = {
  readonly element: string
  readonly figure: 'count' | 'low' | 'high' | 'percent'
  readonly from: number
  readonly to: number
}

/**
 * The least change of a target's number after which it asks for no more, or no fewer, than so many: whichever side of
 * the present demand they lie on. `of` is the whole of a share. None when the target could not say it.
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
      // Shares are only ever lowered to what can be covered: 75 of 151 communes are 49 whole percent.
      return of === 0
        ? []
        : [{ element: id, figure: 'percent', from: demand.percent, to: Math.floor((100 * many) / of) }]
    // Of several numbers none is the one to change.
    case 'shareBetween':
    case 'allotted':
      return []
    default:
      return assertNever(demand)
  }
}

import type { IsoDate } from '../calendar/iso-date.ts'
import type { FieldProblem } from '../refusals/field-problem.ts'

/** Why figures for this day cannot be shown, or `null` if they can: future days have no records yet. */
export function checkAskedDay(date: IsoDate, today: IsoDate): FieldProblem | null {
  return date > today ? 'dateInFuture' : null
}

import type { IsoDate } from '../calendar/iso-date.ts'
import type { FieldProblem } from '../refusals/field-problem.ts'

/** What prevents asking about this day, or `null`: of days to come nothing is on record. */
export function checkAskedDay(date: IsoDate, today: IsoDate): FieldProblem | null {
  return date > today ? 'dateInFuture' : null
}

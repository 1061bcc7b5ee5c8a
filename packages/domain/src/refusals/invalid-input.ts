import type { FieldProblem } from './field-problem.ts'
import { type Result, refuse } from './result.ts'

/** One field that is wrong: `field` is its path in the input, e.g. `draft.birth`. */
export type WrongField = { readonly field: string; readonly problem: FieldProblem }

/** The input has impossible values: each wrong field with its problem. */
export type InvalidInput = { readonly reason: 'invalidInput'; readonly fields: readonly WrongField[] }

/** Refuses the input because of these fields. Each path gets the name of the input's part in front, e.g. `draft`. */
export function refuseFields(part: string, wrong: readonly WrongField[]): Result<never, InvalidInput> {
  const fields = wrong.map(({ field, problem }) => ({ field: `${part}.${field}`, problem }))
  return refuse({ reason: 'invalidInput', fields })
}

import type { FieldProblem } from './field-problem.ts'
import { type Result, refuse } from './result.ts'

/** One field that is wrong: `field` is its path in the input, e.g. `draft.birth`. */
export type WrongField = { readonly field: string; readonly problem: FieldProblem }

/** Something that was typed cannot be: each field with its problem. */
export type InvalidInput = { readonly reason: 'invalidInput'; readonly fields: readonly WrongField[] }

/** The refusal that says these fields are wrong, each under the path of the part of the input that it belongs to. */
export function refuseFields(part: string, wrong: readonly WrongField[]): Result<never, InvalidInput> {
  const fields = wrong.map(({ field, problem }) => ({ field: `${part}.${field}`, problem }))
  return refuse({ reason: 'invalidInput', fields })
}

import { z } from 'zod'
import { normaliseText } from './fold.ts'
import { isWithoutControls } from './line.ts'

/**
 * One line of text, stored in NFC with single spaces; it may not be empty. The messages of all schemas for typed input
 * are `FieldProblem`s, for which `describeFieldProblem` has sentences.
 */
export function lineSchema({ max }: { readonly max: number }) {
  return z
    .string()
    .transform(normaliseText)
    .pipe(z.string().min(1, 'required').max(max, 'tooLong').refine(isWithoutControls, 'controlCharacter'))
}

/** One line of text that may be missing: an empty line is stored as `null`, which means not recorded. */
export function optionalLineSchema({ max }: { readonly max: number }) {
  return z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : normaliseText(text) || null))
    .pipe(z.string().max(max, 'tooLong').refine(isWithoutControls, 'controlCharacter').nullable())
}

/** One sentence or name, in each language. */
export function wordingSchema({ max }: { readonly max: number }) {
  return z.strictObject({ vi: lineSchema({ max }), en: lineSchema({ max }) }).readonly()
}

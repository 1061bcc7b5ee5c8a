import { z } from 'zod'
import { normaliseText } from './fold.ts'

/**
 * One line of text, stored in NFC with single spaces; it may not be empty. The messages of every schema of what
 * people type are `FieldProblem`s, which `describeFieldProblem` puts into sentences.
 */
export function lineSchema({ max }: { readonly max: number }) {
  return z
    .string()
    .transform(normaliseText)
    .pipe(z.string().min(1, 'required').max(max, 'tooLong').refine(hasNoControlCharacter, 'controlCharacter'))
}

/** One line of text that may be missing: an empty one is stored as `null`, not recorded. */
export function optionalLineSchema({ max }: { readonly max: number }) {
  return z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : normaliseText(text) || null))
    .pipe(z.string().max(max, 'tooLong').refine(hasNoControlCharacter, 'controlCharacter').nullable())
}

/** Nor one that turns the direction of writing: with it a name, or a file's ending, reads as something else. */
function hasNoControlCharacter(text: string): boolean {
  return !/[\p{Cc}\u202A-\u202E]/u.test(text)
}

/** One sentence or name, in each language. */
export function wordingSchema({ max }: { readonly max: number }) {
  return z.strictObject({ vi: lineSchema({ max }), en: lineSchema({ max }) }).readonly()
}

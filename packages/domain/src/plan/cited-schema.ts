import { z } from 'zod'

export const wordingSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }).readonly()
export const wholeNumberSchema = z.int().min(0)
export const wholePercentSchema = z.int().min(0).max(100)

/**
 * The address of a clause in the document's own numbering: section `I.2.b`, or article `Điều 1.2.a` (point a of clause
 * 2). `:n` means the n-th dash of a list: `I.2.b:1`. Point đ is written `dd`.
 */
export const clauseIdSchema = z
  .string()
  .regex(/^([IVX]+|Điều \d+)((\.\d+)+(\.(dd|[abcdeghiklmnopqrstuvxy]))?)?(:\d+)?$/)
export type ClauseId = z.infer<typeof clauseIdSchema>

/** `interpretation` is one sentence on how we read the clause; `null` where its text is unambiguous. */
export const cited = {
  id: z.string().min(1),
  clause: clauseIdSchema,
  name: wordingSchema,
  interpretation: wordingSchema.nullable(),
}

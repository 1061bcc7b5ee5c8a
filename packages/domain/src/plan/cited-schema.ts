import { z } from 'zod'

export const wordingSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }).readonly()
export const wholeNumberSchema = z.int().min(0)
export const wholePercentSchema = z.int().min(0).max(100)

/**
 * The document's own numbering: sections `I.2.b`, `II.2.1`, articles `Điều 1.2.a` (point a of clause 2), and, for a
 * single dash, `:n` for the n-th: `I.2.b:1`. The point đ is `dd`.
 */
export const clauseIdSchema = z
  .string()
  .regex(/^([IVX]+|Điều \d+)((\.\d+)+(\.(dd|[abcdeghiklmnopqrstuvxy]))?)?(:\d+)?$/)
export type ClauseId = z.infer<typeof clauseIdSchema>

/** `interpretation` says in one sentence how we read the clause; `null` where its text leaves no room. */
export const cited = {
  id: z.string().min(1),
  clause: clauseIdSchema,
  name: wordingSchema,
  interpretation: wordingSchema.nullable(),
}

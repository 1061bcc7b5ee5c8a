import { z } from 'zod'
import { memberIdSchema } from '../members/schema.ts'
import { duplicateDecisions } from './decision.ts'

/** The id of a ruling on two memberships. */
export const duplicateRulingIdSchema = z.uuid().brand<'DuplicateRulingId'>()
export type DuplicateRulingId = z.infer<typeof duplicateRulingIdSchema>

/** A decision about two memberships that may be one person’s. It can be taken back, and is never deleted. */
export const duplicateRulingSchema = z.strictObject({
  id: duplicateRulingIdSchema,
  decision: z.enum(duplicateDecisions),
  /** If both are one person’s: the membership that continues. */
  one: memberIdSchema,
  other: memberIdSchema,
  isWithdrawn: z.boolean(),
})
export type DuplicateRuling = z.infer<typeof duplicateRulingSchema>

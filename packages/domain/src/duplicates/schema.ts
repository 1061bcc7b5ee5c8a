import { z } from 'zod'
import { memberIdSchema } from '../members/schema.ts'
import { duplicateDecisions } from './decision.ts'

/** The id of a ruling on two memberships. */
export const duplicateRulingIdSchema = z.uuid().brand<'DuplicateRulingId'>()
export type DuplicateRulingId = z.infer<typeof duplicateRulingIdSchema>

/** What somebody decided of two memberships that looked like one person's; it can be taken back, and is never deleted. */
export const duplicateRulingSchema = z.strictObject({
  id: duplicateRulingIdSchema,
  decision: z.enum(duplicateDecisions),
  /** Of one person: the membership that goes on. */
  one: memberIdSchema,
  other: memberIdSchema,
  isWithdrawn: z.boolean(),
})
export type DuplicateRuling = z.infer<typeof duplicateRulingSchema>

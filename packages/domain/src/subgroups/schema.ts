import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { memberIdSchema, subgroupNameSchema } from '../members/schema.ts'

/** The id of the record of a subgroup. */
export const subgroupIdSchema = z.uuid().brand<'SubgroupId'>()
export type SubgroupId = z.infer<typeof subgroupIdSchema>

/** The fields that a user types about a subgroup of a club. */
export const subgroupDraftSchema = z.strictObject({
  name: subgroupNameSchema,
  /** `null`: it has no leader, or none is recorded. */
  leader: memberIdSchema.nullable(),
})
export type SubgroupDraft = z.infer<typeof subgroupDraftSchema>

/**
 * A part of a club that meets or works separately (“tổ”, “nhóm”). A member's record has the name of the member's
 * subgroup. A subgroup is never deleted.
 */
export const subgroupSchema = subgroupDraftSchema.extend({
  id: subgroupIdSchema,
  club: clubIdSchema,
  /** `null`: it still exists. */
  dissolvedOn: isoDateSchema.nullable(),
})
export type Subgroup = z.infer<typeof subgroupSchema>

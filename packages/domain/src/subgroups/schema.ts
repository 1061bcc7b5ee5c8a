import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { memberIdSchema, subgroupNameSchema } from '../members/schema.ts'

/** The id of the record of a subgroup. */
export const subgroupIdSchema = z.uuid().brand<'SubgroupId'>()
export type SubgroupId = z.infer<typeof subgroupIdSchema>

/** What is typed about a subgroup of a club. */
export const subgroupDraftSchema = z.strictObject({
  name: subgroupNameSchema,
  /** `null`: nobody leads it, or nobody said who does. */
  leader: memberIdSchema.nullable(),
})
export type SubgroupDraft = z.infer<typeof subgroupDraftSchema>

/** A part of a club that meets or works by itself (“tổ”, “nhóm”). Who belongs to it is said of each member; never deleted. */
export const subgroupSchema = subgroupDraftSchema.extend({
  id: subgroupIdSchema,
  club: clubIdSchema,
  /** `null`: it is still there. */
  dissolvedOn: isoDateSchema.nullable(),
})
export type Subgroup = z.infer<typeof subgroupSchema>

import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { withdrawalSchema } from '../documents/withdrawal-schema.ts'
import { lineSchema } from '../text/schema.ts'
import { unitKeySchema } from '../units/schema.ts'
import { matterKinds } from './matter-kind.ts'

/** The id of a matter that was raised. */
export const matterIdSchema = z.uuid().brand<'MatterId'>()
export type MatterId = z.infer<typeof matterIdSchema>

/** What a person types to raise a matter. */
export const matterDraftSchema = z.strictObject({
  /** The id of the province's plan. */
  plan: lineSchema({ max: 60 }),
  kind: z.enum(matterKinds, 'choiceUnknown'),
  /**
   * The unit that the matter concerns. Raising it needs a right in this unit; answering it needs a right in the unit
   * above.
   */
  unit: unitKeySchema,
  /** `null` when the matter concerns the whole unit. */
  club: clubIdSchema.nullable(),
  on: isoDateSchema,
  /** An office or a board, by a name that a report may print. */
  raisedBy: lineSchema({ max: 160 }),
  says: lineSchema({ max: 1_000 }),
})
export type MatterDraft = z.infer<typeof matterDraftSchema>

/** The answer to a matter, by the unit above or by an authority that this unit asked. */
export const matterAnswerSchema = z.strictObject({
  on: isoDateSchema,
  by: lineSchema({ max: 160 }),
  says: lineSchema({ max: 1_000 }),
})
export type MatterAnswer = z.infer<typeof matterAnswerSchema>

/** A matter on record. A matter recorded by mistake is withdrawn: it is not deleted, but appears in no report. */
export const matterSchema = matterDraftSchema.extend({
  id: matterIdSchema,
  /** The matter’s number within the plan, for citing it in a report or an answer; no number is used twice. */
  number: z.int().min(1),
  /** `null` while there is no answer. */
  answer: matterAnswerSchema.nullable(),
  /** `null`: the record is valid. */
  withdrawal: withdrawalSchema.nullable(),
})
export type Matter = z.infer<typeof matterSchema>

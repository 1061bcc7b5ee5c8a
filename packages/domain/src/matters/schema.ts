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

/** What is raised, as it is typed. */
export const matterDraftSchema = z.strictObject({
  /** The id of the province's plan. */
  plan: lineSchema({ max: 60 }),
  kind: z.enum(matterKinds, 'choiceUnknown'),
  /** The unit that it concerns: raising it needs the right there, and answering it needs the right above. */
  unit: unitKeySchema,
  /** `null`: it concerns the unit as a whole. */
  club: clubIdSchema.nullable(),
  on: isoDateSchema,
  /** An office or a board, as a report may name it. */
  raisedBy: lineSchema({ max: 160 }),
  says: lineSchema({ max: 1_000 }),
})
export type MatterDraft = z.infer<typeof matterDraftSchema>

/** The answer of the unit above, or of the authority that it asked. */
export const matterAnswerSchema = z.strictObject({
  on: isoDateSchema,
  by: lineSchema({ max: 160 }),
  says: lineSchema({ max: 1_000 }),
})
export type MatterAnswer = z.infer<typeof matterAnswerSchema>

/** A matter on record; one recorded by mistake is withdrawn, never deleted, and appears in no report. */
export const matterSchema = matterDraftSchema.extend({
  id: matterIdSchema,
  /** Counted within the plan, so that a report and an answer can cite it; never given twice. */
  number: z.int().min(1),
  /** `null`: it is not answered yet. */
  answer: matterAnswerSchema.nullable(),
  /** `null`: the record is valid. */
  withdrawal: withdrawalSchema.nullable(),
})
export type Matter = z.infer<typeof matterSchema>

import { z } from 'zod'
import { isoDateSchema, yearSchema } from '../calendar/schema.ts'
import { withdrawalSchema } from '../documents/withdrawal-schema.ts'
import { clauseIdSchema } from '../plan/cited-schema.ts'
import { isDistinct } from '../refusals/distinct.ts'
import { lineSchema, optionalLineSchema } from '../text/schema.ts'
import { unitKeySchema } from '../units/schema.ts'
import { paperKinds } from './kind.ts'

/** The id of a paper. */
export const paperIdSchema = z.uuid().brand<'PaperId'>()
export type PaperId = z.infer<typeof paperIdSchema>

/** A paper that an agency issued to carry out the province's plan, as typed in by a user. */
export const paperDraftSchema = z.strictObject({
  /** The id of the province's plan that the paper carries out. */
  plan: lineSchema({ max: 60 }),
  /** The unit whose agency issued the paper: the province, or a unit that must issue a plan of its own. */
  unit: unitKeySchema,
  kind: z.enum(paperKinds, 'choiceUnknown'),
  /**
   * The year that the paper is about, which can differ from the year of issue: a report on December's work is often
   * signed in January.
   */
  year: yearSchema,
  number: lineSchema({ max: 60 }),
  issuedOn: isoDateSchema,
  issuer: lineSchema({ max: 120 }),
  /** `null`: the paper names no addressee. */
  addressees: optionalLineSchema({ max: 300 }),
  subject: lineSchema({ max: 300 }),
  /** The clauses of the plan that the paper carries out. */
  clauses: z
    .array(clauseIdSchema)
    .min(1, 'required')
    .max(20, 'tooLong')
    .readonly()
    .refine(isDistinct, 'listedTwice'),
  /** The obligations of section V that the paper proves to be met in its year. */
  proves: z
    .array(lineSchema({ max: 60 }))
    .max(20, 'tooLong')
    .readonly()
    .refine(isDistinct, 'listedTwice'),
})
export type PaperDraft = z.infer<typeof paperDraftSchema>

/** A stored paper. One recorded by mistake is withdrawn, never deleted, and then proves nothing. */
export const paperSchema = paperDraftSchema.extend({
  id: paperIdSchema,
  /** `null`: the record is valid. */
  withdrawal: withdrawalSchema.nullable(),
})
export type Paper = z.infer<typeof paperSchema>

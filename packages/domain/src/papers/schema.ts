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

/** What an agency issued to carry out the province's plan, as it is typed from the paper. */
export const paperDraftSchema = z.strictObject({
  /** The id of the province's plan that it serves. */
  plan: lineSchema({ max: 60 }),
  /** The unit whose agency issued it: the province or one of the units that must issue a plan of their own. */
  unit: unitKeySchema,
  kind: z.enum(paperKinds, 'choiceUnknown'),
  /** The year that it is about: a report of December's work is often signed in January. */
  year: yearSchema,
  number: lineSchema({ max: 60 }),
  issuedOn: isoDateSchema,
  issuer: lineSchema({ max: 120 }),
  /** `null`: it names no addressee. */
  addressees: optionalLineSchema({ max: 300 }),
  subject: lineSchema({ max: 300 }),
  /** The clauses of the plan that it carries out. */
  clauses: z
    .array(clauseIdSchema)
    .min(1, 'required')
    .max(20, 'tooLong')
    .readonly()
    .refine(isDistinct, 'listedTwice'),
  /** The obligations of section V that it proves to be met, in its year. */
  proves: z
    .array(lineSchema({ max: 60 }))
    .max(20, 'tooLong')
    .readonly()
    .refine(isDistinct, 'listedTwice'),
})
export type PaperDraft = z.infer<typeof paperDraftSchema>

/** A paper on record; one recorded by mistake is withdrawn, never deleted, and proves nothing. */
export const paperSchema = paperDraftSchema.extend({
  id: paperIdSchema,
  /** `null`: the record is valid. */
  withdrawal: withdrawalSchema.nullable(),
})
export type Paper = z.infer<typeof paperSchema>

import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { memberIdSchema } from '../members/schema.ts'
import { lineSchema, optionalLineSchema } from '../text/schema.ts'
import { askedKinds } from './clocks.ts'
import { askedHows, requestOutcomes } from './person-request-words.ts'

/** The id of a registered person's request. */
export const personRequestIdSchema = z.uuid().brand<'PersonRequestId'>()
export type PersonRequestId = z.infer<typeof personRequestIdSchema>

/** The fields that a user types when somebody uses one of the rights that the law gives. */
export const personRequestDraftSchema = z.strictObject({
  kind: z.enum(askedKinds),
  /** The day on which the request arrived; the law counts from it. */
  askedOn: isoDateSchema,
  how: z.enum(askedHows),
  /** Who made the request for the person; `null`: the person did. */
  askedBy: optionalLineSchema({ max: 100 }),
  /** The exact wish of the person, in a few words. */
  matter: optionalLineSchema({ max: 300 }),
})
export type PersonRequestDraft = z.infer<typeof personRequestDraftSchema>

/** The day on which the person was told what will be done. */
export const requestAnswerSchema = z.strictObject({ on: isoDateSchema })
export type RequestAnswer = z.infer<typeof requestAnswerSchema>

/** The day on which the person was told that the request takes longer, and the reason. */
export const requestExtensionSchema = z.strictObject({
  on: isoDateSchema,
  because: lineSchema({ max: 300 }),
})
export type RequestExtension = z.infer<typeof requestExtensionSchema>

/** How and when the request ended; a refusal needs a reason. */
export const requestEndSchema = z.strictObject({
  on: isoDateSchema,
  outcome: z.enum(requestOutcomes),
  note: optionalLineSchema({ max: 300 }),
})
export type RequestEnd = z.infer<typeof requestEndSchema>

/** A registered person's request, and what was done about it. It is never deleted. */
export const personRequestSchema = personRequestDraftSchema.extend({
  id: personRequestIdSchema,
  member: memberIdSchema,
  /** `null`: not answered yet. */
  answered: requestAnswerSchema.nullable(),
  /** `null`: not extended. `because` is `null` after the person was erased. */
  extended: requestExtensionSchema.extend({ because: z.string().nullable() }).nullable(),
  /** `null`: still open. */
  end: requestEndSchema.nullable(),
})
export type PersonRequest = z.infer<typeof personRequestSchema>

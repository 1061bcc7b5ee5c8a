import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { memberIdSchema } from '../members/schema.ts'
import { lineSchema, optionalLineSchema } from '../text/schema.ts'
import { askedKinds } from './clocks.ts'
import { askedHows, requestOutcomes } from './person-request-words.ts'

/** The id of a registered person's request. */
export const personRequestIdSchema = z.uuid().brand<'PersonRequestId'>()
export type PersonRequestId = z.infer<typeof personRequestIdSchema>

/** What is typed when somebody asks for one of the rights that the law gives. */
export const personRequestDraftSchema = z.strictObject({
  kind: z.enum(askedKinds),
  /** The day on which it was received: the law counts from it. */
  askedOn: isoDateSchema,
  how: z.enum(askedHows),
  /** Who asked in the person’s place; `null`: the person did. */
  askedBy: optionalLineSchema({ max: 100 }),
  /** What exactly the person asks for, in a few words. */
  matter: optionalLineSchema({ max: 300 }),
})
export type PersonRequestDraft = z.infer<typeof personRequestDraftSchema>

/** The day on which the person was told what will be done. */
export const requestAnswerSchema = z.strictObject({ on: isoDateSchema })
export type RequestAnswer = z.infer<typeof requestAnswerSchema>

/** The day on which the person was told that it takes longer, and why. */
export const requestExtensionSchema = z.strictObject({
  on: isoDateSchema,
  because: lineSchema({ max: 300 }),
})
export type RequestExtension = z.infer<typeof requestExtensionSchema>

/** How and when it ended; a refusal gives its reason. */
export const requestEndSchema = z.strictObject({
  on: isoDateSchema,
  outcome: z.enum(requestOutcomes),
  note: optionalLineSchema({ max: 300 }),
})
export type RequestEnd = z.infer<typeof requestEndSchema>

/** What a registered person asked for, and what was done about it; never deleted. */
export const personRequestSchema = personRequestDraftSchema.extend({
  id: personRequestIdSchema,
  member: memberIdSchema,
  /** `null`: not answered yet. */
  answered: requestAnswerSchema.nullable(),
  /** `null`: not extended; without a reason once the person was erased. */
  extended: requestExtensionSchema.extend({ because: z.string().nullable() }).nullable(),
  /** `null`: still open. */
  end: requestEndSchema.nullable(),
})
export type PersonRequest = z.infer<typeof personRequestSchema>

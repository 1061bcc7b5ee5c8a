import { z } from 'zod'
import { isoDateSchema } from '../../calendar/schema.ts'
import { memberIdSchema } from '../../members/schema.ts'
import { isDistinct } from '../../refusals/distinct.ts'
import { lineSchema, optionalLineSchema } from '../../text/schema.ts'
import { dongSchema, wholeSchema } from '../dong-schema.ts'
import { loanConditionsSchema } from '../loans/schema.ts'
import { loanLimits } from '../regulation/policy.ts'
import { personSchema, recordingSchema } from './recording-schema.ts'

/** A request's place among those of its book, counted from 1. */
export const requestNumberSchema = wholeSchema.min(1, 'invalid')

/** What a member asks the board for, as it is typed. */
export const requestDraftSchema = z.strictObject({
  requestedOn: isoDateSchema,
  borrower: memberIdSchema,
  guarantor: optionalLineSchema({ max: 100 }),
  purpose: lineSchema({ max: 300 }),
  /** How the money will earn, and what it will be paid back from. */
  plan: lineSchema({ max: 500 }),
  principalDong: dongSchema,
  conditions: loanConditionsSchema,
})
export type RequestDraft = z.infer<typeof requestDraftSchema>

/** A request as it is recorded; `recordedBy` wrote it down for the member. */
export const requestSchema = z.strictObject({
  number: requestNumberSchema,
  ...recordingSchema.shape,
  asks: requestDraftSchema,
})
export type LoanRequest = z.infer<typeof requestSchema>

const reasonSchema = lineSchema({ max: 300 })
const decidedShape = {
  request: requestNumberSchema,
  decidedOn: isoDateSchema,
  /** Who was present, by name: each once. */
  present: z
    .array(personSchema)
    .min(1, 'required')
    .max(100, 'invalid')
    .readonly()
    .refine(isDistinct, 'listedTwice'),
}

/** What a board decides, as it is typed; `exception`: why it exceeds the regulation, `null` where it does not. */
export const decisionDraftSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('approved'), ...decidedShape, exception: reasonSchema.nullable() }),
  z.strictObject({ is: z.literal('declined'), ...decidedShape, reason: reasonSchema }),
])
export type DecisionDraft = z.infer<typeof decisionDraftSchema>

/** A decision as it is recorded; `recordedBy` answers for it. */
export const decisionSchema = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('approved'),
    ...decidedShape,
    ...recordingSchema.shape,
    /** The limits that the board knowingly exceeds, and why; `null`: the loan is within the regulation. */
    exception: z
      .strictObject({ reason: reasonSchema, limits: z.array(z.enum(loanLimits)).min(1).readonly() })
      .nullable(),
  }),
  z.strictObject({
    is: z.literal('declined'),
    ...decidedShape,
    ...recordingSchema.shape,
    reason: reasonSchema,
  }),
])
export type RequestDecision = z.infer<typeof decisionSchema>

import { z } from 'zod'
import { isoDateSchema } from '../../calendar/schema.ts'
import { memberIdSchema } from '../../members/schema.ts'
import { isDistinct } from '../../refusals/distinct.ts'
import { lineSchema, optionalLineSchema } from '../../text/schema.ts'
import { dongSchema, wholeSchema } from '../dong-schema.ts'
import { loanConditionsSchema } from '../loans/schema.ts'
import { loanLimits } from '../regulation/policy.ts'
import { personSchema, recordingSchema } from './recording-schema.ts'

/** The number of a request: its place in the book, counted from 1. */
export const requestNumberSchema = wholeSchema.min(1, 'invalid')

/** A member’s request for a loan, as it is typed. */
export const requestDraftSchema = z.strictObject({
  requestedOn: isoDateSchema,
  borrower: memberIdSchema,
  guarantor: optionalLineSchema({ max: 100 }),
  purpose: lineSchema({ max: 300 }),
  /** How the borrower will earn with the money, and from what they will pay it back. */
  plan: lineSchema({ max: 500 }),
  principalDong: dongSchema,
  conditions: loanConditionsSchema,
})
export type RequestDraft = z.infer<typeof requestDraftSchema>

/** A recorded request; `recordedBy` is the person who wrote it down for the member. */
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
  /** The names of those present, each once. */
  present: z
    .array(personSchema)
    .min(1, 'required')
    .max(100, 'invalid')
    .readonly()
    .refine(isDistinct, 'listedTwice'),
}

/** The board’s decision, as it is typed; `exception`: why it exceeds the regulation, or `null` if it does not. */
export const decisionDraftSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('approved'), ...decidedShape, exception: reasonSchema.nullable() }),
  z.strictObject({ is: z.literal('declined'), ...decidedShape, reason: reasonSchema }),
])
export type DecisionDraft = z.infer<typeof decisionDraftSchema>

/** A recorded decision; `recordedBy` is the person who is responsible for it. */
export const decisionSchema = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('approved'),
    ...decidedShape,
    ...recordingSchema.shape,
    /** The limits that the board knowingly exceeds, and why; `null` if the loan keeps to the regulation. */
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

import { z } from 'zod'
import { isDistinct } from '../../refusals/distinct.ts'
import { lineSchema } from '../../text/schema.ts'
import { dongSchema, wholeSchema } from '../dong-schema.ts'
import {
  openingDraftSchema,
  restructuringDraftSchema,
  reversalDraftSchema,
  writeOffDraftSchema,
} from './draft-schema.ts'
import { recordingSchema } from './recording-schema.ts'
import { transactionNumberSchema } from './transaction-number-schema.ts'

/** What a fund had on the day of a cut-off sheet, with the sums written on the sheet as a check. */
const fundSheetSchema = openingDraftSchema
  .pick({ fund: true, cashDong: true, loans: true, sources: true })
  .extend({
    stated: z.strictObject({ totalDong: dongSchema, loansDong: dongSchema, sourcesDong: dongSchema }),
  })
export type FundSheet = z.infer<typeof fundSheetSchema>

/** The cut-off sheet of a club that kept its funds on paper; `reason` is the evidence for it. */
export const cutOffDraftSchema = z.strictObject({
  kind: z.literal('opening'),
  valueOn: openingDraftSchema.shape.valueOn,
  reason: openingDraftSchema.shape.evidence,
  sheets: z
    .array(fundSheetSchema)
    .min(1, 'required')
    .max(2, 'invalid')
    .readonly()
    .refine((sheets) => isDistinct(sheets.map(({ fund }) => fund)), 'listedTwice'),
})
export type CutOffDraft = z.infer<typeof cutOffDraftSchema>

/** A change to something that is already booked, which needs a second person. */
export const correctionDraftSchema = z.discriminatedUnion('kind', [
  reversalDraftSchema.omit({ approvedBy: true }).extend({ kind: z.literal('reversal') }),
  restructuringDraftSchema.omit({ approvedBy: true }).extend({ kind: z.literal('restructuring') }),
  writeOffDraftSchema.omit({ approvedBy: true }).extend({ kind: z.literal('writeOff') }),
])

/** A step that one person proposes and another must confirm; until then it has no effect. */
export const proposalDraftSchema = z.discriminatedUnion('kind', [
  ...correctionDraftSchema.options,
  cutOffDraftSchema,
])
export type ProposalDraft = z.infer<typeof proposalDraftSchema>

/** The number of a proposal: its place in the book, counted from 1. */
export const proposalNumberSchema = wholeSchema.min(1, 'invalid')

/** A recorded proposal; `recordedBy` is the person who asks. */
export const proposalSchema = z.strictObject({
  number: proposalNumberSchema,
  ...recordingSchema.shape,
  asks: proposalDraftSchema,
})
export type Proposal = z.infer<typeof proposalSchema>

/** Why a proposal is declined. */
export const declineReasonSchema = lineSchema({ max: 300 })

/** The refusal of a proposal, with the reason; `recordedBy` is the person who declines. */
export const declineSchema = z.strictObject({
  is: z.literal('declined'),
  proposal: proposalNumberSchema,
  reason: declineReasonSchema,
  ...recordingSchema.shape,
})

/** The answer to a proposal: the step that carries it out, or who declined it and why. */
export const answerSchema = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('confirmed'),
    proposal: proposalNumberSchema,
    transaction: transactionNumberSchema,
  }),
  declineSchema,
])
/** The answer to a proposal. */
export type ProposalAnswer = z.infer<typeof answerSchema>

import { z } from 'zod'
import { isoDateSchema, yearSchema } from '../calendar/schema.ts'
import { withdrawalSchema } from '../documents/withdrawal-schema.ts'
import { amountDongMax } from '../funds/dong.ts'
import { paperIdSchema } from '../papers/schema.ts'
import { moneySources } from '../sources/source.ts'
import { lineSchema, optionalLineSchema } from '../text/schema.ts'
import { unitKeySchema } from '../units/schema.ts'
import { wholeNumberSchema } from '../verdicts/schema.ts'
import { budgetPurposes } from './budget.ts'

/** Whole đồng of a budget or a gift. */
export const amountDongSchema = z
  .int('amountInvalid')
  .min(0, 'amountInvalid')
  .max(amountDongMax, 'amountInvalid')

/** One of the common list; `checkSource` asks the plan whether it counts on it. */
export const sourceSchema = z.enum(moneySources, 'choiceUnknown')

/** The id of a budget line. */
export const budgetLineIdSchema = z.uuid().brand<'BudgetLineId'>()
export type BudgetLineId = z.infer<typeof budgetLineIdSchema>

/** Section IV: money of one unit for one purpose in a year, as it is estimated; its level is the unit's. */
export const budgetLineDraftSchema = z.strictObject({
  /** The id of the province's plan that it serves. */
  plan: lineSchema({ max: 60 }),
  year: yearSchema,
  unit: unitKeySchema,
  source: sourceSchema,
  /** Which fund, donor or project, where the source has several. */
  sourceName: optionalLineSchema({ max: 120 }),
  purpose: z.enum(budgetPurposes, 'choiceUnknown'),
  estimatedDong: amountDongSchema,
  estimatedOn: isoDateSchema,
})
export type BudgetLineDraft = z.infer<typeof budgetLineDraftSchema>

/** What was granted, and the paper that says so. */
export const budgetApprovalSchema = z.strictObject({ approvedDong: amountDongSchema, paper: paperIdSchema })
export type BudgetApproval = z.infer<typeof budgetApprovalSchema>

/** The final account of a line. */
export const budgetSettlementSchema = z.strictObject({ spentDong: amountDongSchema, spentOn: isoDateSchema })
export type BudgetSettlement = z.infer<typeof budgetSettlementSchema>

/** The day on which a line was approved is that of its paper. */
const approvedShape = { ...budgetApprovalSchema.shape, approvedOn: isoDateSchema }

/** A line from the estimate to the final account; one recorded by mistake is withdrawn and counts on no day. */
export const budgetLineSchema = budgetLineDraftSchema.extend({
  id: budgetLineIdSchema,
  state: z.discriminatedUnion('stage', [
    z.strictObject({ stage: z.literal('estimated') }),
    z.strictObject({ stage: z.literal('approved'), ...approvedShape }),
    z
      .strictObject({ stage: z.literal('spent'), ...approvedShape, ...budgetSettlementSchema.shape })
      .refine(({ approvedDong, spentDong }) => spentDong <= approvedDong, {
        message: 'aboveApproved',
        path: ['spentDong'],
      }),
  ]),
  /** `null`: the record is valid. */
  withdrawal: withdrawalSchema.nullable(),
})
export type BudgetLine = z.infer<typeof budgetLineSchema>

/** Money, or a number of some good; `estimatedDong: null`: no value was estimated. */
export const giftSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('money'), amountDong: amountDongSchema.min(1, 'amountInvalid') }),
  z.strictObject({
    kind: z.literal('inKind'),
    good: lineSchema({ max: 120 }),
    quantity: wholeNumberSchema.min(1, 'countInvalid'),
    /** What the good is counted in: `kg`, `chiếc`. */
    measure: lineSchema({ max: 30 }),
    estimatedDong: amountDongSchema.nullable(),
  }),
])
export type Gift = z.infer<typeof giftSchema>

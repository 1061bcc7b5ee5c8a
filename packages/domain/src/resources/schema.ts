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

/** An amount of a budget or a gift, in whole đồng. */
export const amountDongSchema = z
  .int('amountInvalid')
  .min(0, 'amountInvalid')
  .max(amountDongMax, 'amountInvalid')

/** A source of money that every plan can use. `checkSource` checks whether a given plan counts on it. */
export const sourceSchema = z.enum(moneySources, 'choiceUnknown')

/** The id of a budget line. */
export const budgetLineIdSchema = z.uuid().brand<'BudgetLineId'>()
export type BudgetLineId = z.infer<typeof budgetLineIdSchema>

/**
 * The money that one unit estimates for one purpose in a year (section IV). The level of the line is the level of its
 * unit.
 */
export const budgetLineDraftSchema = z.strictObject({
  /** The id of the province's plan that the line is for. */
  plan: lineSchema({ max: 60 }),
  year: yearSchema,
  unit: unitKeySchema,
  source: sourceSchema,
  /** The name of the fund, donor or project, if the source has several. */
  sourceName: optionalLineSchema({ max: 120 }),
  purpose: z.enum(budgetPurposes, 'choiceUnknown'),
  estimatedDong: amountDongSchema,
  estimatedOn: isoDateSchema,
})
export type BudgetLineDraft = z.infer<typeof budgetLineDraftSchema>

/** The amount granted, and the paper that grants it. */
export const budgetApprovalSchema = z.strictObject({ approvedDong: amountDongSchema, paper: paperIdSchema })
export type BudgetApproval = z.infer<typeof budgetApprovalSchema>

/** The final account of a line. */
export const budgetSettlementSchema = z.strictObject({ spentDong: amountDongSchema, spentOn: isoDateSchema })
export type BudgetSettlement = z.infer<typeof budgetSettlementSchema>

/** The day of approval is the day of the paper. */
const approvedShape = { ...budgetApprovalSchema.shape, approvedOn: isoDateSchema }

/** A budget line, from the estimate to the final account. One recorded by mistake is withdrawn and counts on no day. */
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

/** Money, or a quantity of goods; `estimatedDong: null`: nobody estimated their value. */
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

import { z } from 'zod'
import { isoDateSchema, monthSchema } from '../../calendar/schema.ts'
import { memberIdSchema } from '../../members/schema.ts'
import { isDistinct } from '../../refusals/distinct.ts'
import { lineSchema, optionalLineSchema } from '../../text/schema.ts'
import { amountDongMax } from '../dong.ts'
import { dongSchema, dongWithin } from '../dong-schema.ts'
import { loanConditionsSchema, loanIdSchema } from '../loans/schema.ts'
import { funds } from './account.ts'
import { contributionSources } from './contribution-source.ts'
import { openingSources } from './opening-source.ts'
import { personSchema } from './recording-schema.ts'
import { transactionNumberSchema } from './transaction-number-schema.ts'

const cashBounds = { least: 0, most: amountDongMax }
const reasonSchema = lineSchema({ max: 300 })

/** One of the two funds of a club. */
export const fundSchema = z.enum(funds)

const borrowingShape = {
  loan: loanIdSchema,
  borrower: memberIdSchema,
  guarantor: optionalLineSchema({ max: 100 }),
  purpose: lineSchema({ max: 300 }),
  principalDong: dongSchema,
  conditions: loanConditionsSchema,
}

/** What a person types to record money that comes in; `valueOn` is the day on which the money moved. */
export const contributionDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  fund: fundSchema,
  amountDong: dongSchema,
  source: z.enum(contributionSources),
  giver: optionalLineSchema({ max: 100 }),
})
const payerSchema = z.strictObject({
  member: memberIdSchema,
  amountDong: dongWithin({ least: 1, most: amountDongMax }),
})

/** The dues that members pay, as one list in which each member is named once. */
export const duesDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  fund: fundSchema,
  payers: z
    .array(payerSchema)
    .min(1, 'required')
    .max(500, 'invalid')
    .readonly()
    .refine((payers) => isDistinct(payers.map(({ member }) => member)), 'listedTwice'),
})
/** Money paid out of a fund for a purpose. */
export const expenseDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  fund: fundSchema,
  amountDong: dongSchema,
  purpose: lineSchema({ max: 300 }),
})
/** Money that goes from one fund to the other, with the reason. */
export const transferDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  from: fundSchema,
  amountDong: dongSchema,
  reason: reasonSchema,
})
/** A loan that is paid out to a member. */
export const disbursementDraftSchema = z.strictObject({ valueOn: isoDateSchema, ...borrowingShape })
/** Money that a borrower pays back. */
export const repaymentDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  loan: loanIdSchema,
  amountDong: dongSchema,
})
/** New conditions for the principal still owed, with the reason and the second person who agreed. */
export const restructuringDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  loan: loanIdSchema,
  conditions: loanConditionsSchema,
  reason: reasonSchema,
  approvedBy: personSchema,
})
/** A loan that is given up, with the reason and the second person who agreed. */
export const writeOffDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  loan: loanIdSchema,
  reason: reasonSchema,
  approvedBy: personSchema,
})
/** The reversal of a step, with the reason and the second person who agreed. */
export const reversalDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  reverses: transactionNumberSchema,
  reason: reasonSchema,
  approvedBy: personSchema,
})
const openingSourceSchema = z.strictObject({
  source: z.enum(openingSources),
  giver: optionalLineSchema({ max: 100 }),
  /** Negative when the fund spent more than this source gave, as for `used`. */
  amountDong: dongWithin({ least: -amountDongMax, most: amountDongMax }),
})

/**
 * The cut-off sheet of a fund that is older than its book: the cash in the box, the debts of members, and the evidence.
 */
export const openingDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  fund: fundSchema,
  cashDong: dongWithin(cashBounds),
  /** `principalDong` is what was still owed on the day; the conditions are for the time that remains. */
  loans: z.array(z.strictObject(borrowingShape)).readonly(),
  /** The origins of all that the fund had on the day; empty if the sheet does not say. */
  sources: z.array(openingSourceSchema).max(100, 'invalid').readonly().default([]),
  evidence: lineSchema({ max: 300 }),
  signedBy: z.tuple([personSchema, personSchema]).readonly(),
})
/** A count of a cash box: how much was in it, and who counted. */
export const cashCountDraftSchema = z.strictObject({
  countedOn: isoDateSchema,
  fund: fundSchema,
  countedDong: dongWithin(cashBounds),
  countedBy: z.tuple([personSchema, personSchema]).readonly(),
})
/** The month to close, and for each box that differs from the book, why. */
export const closingDraftSchema = z.strictObject({
  month: monthSchema,
  explanations: z
    .array(z.strictObject({ fund: fundSchema, text: reasonSchema }))
    .max(funds.length, 'invalid')
    .readonly(),
})
export type ClosingDraft = z.infer<typeof closingDraftSchema>
export type ContributionDraft = z.infer<typeof contributionDraftSchema>
export type DuesDraft = z.infer<typeof duesDraftSchema>
export type ExpenseDraft = z.infer<typeof expenseDraftSchema>
export type TransferDraft = z.infer<typeof transferDraftSchema>
export type DisbursementDraft = z.infer<typeof disbursementDraftSchema>
export type RepaymentDraft = z.infer<typeof repaymentDraftSchema>
export type RestructuringDraft = z.infer<typeof restructuringDraftSchema>
export type WriteOffDraft = z.infer<typeof writeOffDraftSchema>
export type ReversalDraft = z.infer<typeof reversalDraftSchema>
export type OpeningDraft = z.infer<typeof openingDraftSchema>
export type CashCountDraft = z.infer<typeof cashCountDraftSchema>
export type OpeningSourceDraft = z.infer<typeof openingSourceSchema>

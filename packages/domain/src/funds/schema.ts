import { z } from 'zod'
import { instantSchema, isoDateSchema, monthSchema } from '../calendar/schema.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { memberIdSchema } from '../members/schema.ts'
import { lineSchema, optionalLineSchema } from '../text/schema.ts'
import { accounts, contributionSources, funds } from './account.ts'
import { amountDongMax, type Dong, isDong } from './dong.ts'
import { interestMethods, repaymentMethods, termsBounds } from './terms.ts'

/** Whole đồng, of either sign; fractions and what is beyond 2^53 are refused. */
export const dongSchema = z.number('invalid').transform((value, context): Dong => {
  if (isDong(value)) return value
  context.addIssue({ code: 'custom', message: 'invalid', input: value })
  return z.NEVER
})
const wholeSchema = z.int('invalid')
const cashBounds = { least: 0, most: amountDongMax }

function wholeWithin({ least, most }: { readonly least: number; readonly most: number }) {
  return wholeSchema.min(least, 'invalid').max(most, 'invalid')
}

function dongWithin({ least, most }: { readonly least: number; readonly most: number }) {
  return dongSchema.refine((value) => value >= least && value <= most, 'invalid')
}

/** One of the two funds of a club. */
export const fundSchema = z.enum(funds)
/** Who did it: an account of the system or a name, whichever the caller tells people apart by. */
const personSchema = lineSchema({ max: 100 })
const reasonSchema = lineSchema({ max: 300 })

/** A club's own rule on its funds (I.2.b:3), in force from the first day to the day before the last; `to: null`: still in force. */
export const regulationSchema = z
  .strictObject({
    number: lineSchema({ max: 60 }),
    issuedOn: isoDateSchema,
    from: isoDateSchema,
    to: isoDateSchema.nullable(),
    limits: z.strictObject({
      loanDongMax: dongWithin(termsBounds.principalDong),
      termMonthsMax: wholeWithin(termsBounds.months),
      /** Whole basis points a month: 0.65 % is 65. */
      monthlyRateBasisPointsMax: wholeWithin(termsBounds.monthlyRateBasisPoints),
      /** One loan's share of the income fund, cash and loans together, in whole percents. */
      loanFundPercentMax: wholeWithin({ least: 1, most: 100 }),
    }),
    /** Instalments are multiples of it, save the last. */
    roundingUnitDong: dongWithin(termsBounds.roundingUnitDong),
    /** What overdue principal costs on top of the interest, a month of 30 days. */
    lateMonthlyRateBasisPoints: wholeWithin(termsBounds.lateMonthlyRateBasisPoints),
  })
  .refine(({ from, to }) => to === null || from < to, { message: 'endsBeforeItBegins', path: ['to'] })
export type Regulation = z.infer<typeof regulationSchema>

/** What a member and the club agree upon. Its ranges are judged by `checkTerms`, which says what they are. */
export const loanConditionsSchema = z.strictObject({
  months: wholeSchema,
  monthlyRateBasisPoints: wholeSchema,
  interest: z.enum(interestMethods),
  repayment: z.enum(repaymentMethods),
  /** Months at the beginning in which interest alone is due; they are part of `months`. */
  graceMonths: wholeSchema,
})
export type LoanConditions = z.infer<typeof loanConditionsSchema>

/** All that a schedule depends on: the conditions, the sum, the day, and what the regulation says about rounding and delay. */
export const loanTermsSchema = loanConditionsSchema.extend({
  principalDong: dongSchema,
  startsOn: isoDateSchema,
  roundingUnitDong: dongSchema,
  lateMonthlyRateBasisPoints: wholeSchema,
})
export type LoanTerms = z.infer<typeof loanTermsSchema>

/** The id of a loan: a UUID. */
export const loanIdSchema = z.uuid().brand<'LoanId'>()
export type LoanId = z.infer<typeof loanIdSchema>
/** The id of a step in the book: a UUID, made when its form is opened, so that one sent twice is one. */
export const transactionIdSchema = z.uuid().brand<'TransactionId'>()
export type TransactionId = z.infer<typeof transactionIdSchema>

const borrowingShape = {
  loan: loanIdSchema,
  borrower: memberIdSchema,
  guarantor: optionalLineSchema({ max: 100 }),
  purpose: lineSchema({ max: 300 }),
  principalDong: dongSchema,
  conditions: loanConditionsSchema,
}

/** What a person types to record something; `valueOn` is the day on which the money moved. */
export const contributionDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  fund: fundSchema,
  amountDong: dongSchema,
  source: z.enum(contributionSources),
  giver: optionalLineSchema({ max: 100 }),
})
/** Money paid out of a fund for a purpose. */
export const expenseDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  fund: fundSchema,
  amountDong: dongSchema,
  purpose: lineSchema({ max: 300 }),
})
/** Money that goes from one fund to the other, and why. */
export const transferDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  from: fundSchema,
  amountDong: dongSchema,
  reason: reasonSchema,
})
/** A loan that is paid out to a member. */
export const disbursementDraftSchema = z.strictObject({ valueOn: isoDateSchema, ...borrowingShape })
/** Money that a borrower brings. */
export const repaymentDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  loan: loanIdSchema,
  amountDong: dongSchema,
})
/** New conditions for what is still owed, why, and who agreed. */
export const restructuringDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  loan: loanIdSchema,
  conditions: loanConditionsSchema,
  reason: reasonSchema,
  approvedBy: personSchema,
})
/** A loan that is given up, why, and who agreed. */
export const writeOffDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  loan: loanIdSchema,
  reason: reasonSchema,
  approvedBy: personSchema,
})
/** A step that is taken back, why, and who agreed. */
export const reversalDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  reverses: transactionIdSchema,
  reason: reasonSchema,
  approvedBy: personSchema,
})
/** The cut-off sheet of a fund that is older than its book: what was in the box and who owed what, on the evidence of what. */
export const openingDraftSchema = z.strictObject({
  valueOn: isoDateSchema,
  fund: fundSchema,
  cashDong: dongWithin(cashBounds),
  /** `principalDong` is what was still owed on the day; the conditions are for the time that was left. */
  loans: z.array(z.strictObject(borrowingShape)).readonly(),
  evidence: lineSchema({ max: 300 }),
  signedBy: z.tuple([personSchema, personSchema]).readonly(),
})
/** How much was in the box when it was counted, and by whom. */
export const cashCountDraftSchema = z.strictObject({
  countedOn: isoDateSchema,
  fund: fundSchema,
  countedDong: dongWithin(cashBounds),
  countedBy: z.tuple([personSchema, personSchema]).readonly(),
})
export type ContributionDraft = z.infer<typeof contributionDraftSchema>
export type ExpenseDraft = z.infer<typeof expenseDraftSchema>
export type TransferDraft = z.infer<typeof transferDraftSchema>
export type DisbursementDraft = z.infer<typeof disbursementDraftSchema>
export type RepaymentDraft = z.infer<typeof repaymentDraftSchema>
export type RestructuringDraft = z.infer<typeof restructuringDraftSchema>
export type WriteOffDraft = z.infer<typeof writeOffDraftSchema>
export type ReversalDraft = z.infer<typeof reversalDraftSchema>
export type OpeningDraft = z.infer<typeof openingDraftSchema>
export type CashCountDraft = z.infer<typeof cashCountDraftSchema>

/** What the caller knows about a recording: the id made when the form opened, and who did it when. */
export const recordingSchema = z.strictObject({
  id: transactionIdSchema,
  bookedOn: isoDateSchema,
  createdAt: instantSchema,
  recordedBy: personSchema,
})
export type Recording = z.infer<typeof recordingSchema>

/** One side of a transaction; `loan: null` where no single loan is concerned. */
const entrySchema = z.strictObject({
  account: z.enum(accounts),
  amountDong: dongSchema,
  loan: loanIdSchema.nullable(),
})
export type Entry = z.infer<typeof entrySchema>

const loanSchema = z.strictObject({
  id: loanIdSchema,
  borrower: memberIdSchema,
  guarantor: optionalLineSchema({ max: 100 }),
  purpose: lineSchema({ max: 300 }),
  terms: loanTermsSchema,
})
/** Money that a member owes the income fund. */
export type Loan = z.infer<typeof loanSchema>

const partsSchema = z.strictObject({
  penaltyDong: dongSchema,
  interestDong: dongSchema,
  principalDong: dongSchema,
})
/** What a payment is made of, in the order in which it is used. */
export type RepaymentParts = z.infer<typeof partsSchema>

const recorded = { ...recordingSchema.shape, entries: z.array(entrySchema).readonly() }

/** One step of the book: never changed, never removed. Its entries add up to zero in each fund. */
export const transactionSchema = z.discriminatedUnion('kind', [
  openingDraftSchema.extend({
    kind: z.literal('opening'),
    ...recorded,
    loans: z.array(loanSchema).readonly(),
  }),
  contributionDraftSchema.extend({ kind: z.literal('contribution'), ...recorded }),
  expenseDraftSchema.extend({ kind: z.literal('expense'), ...recorded }),
  transferDraftSchema.extend({ kind: z.literal('transfer'), ...recorded }),
  z.strictObject({ kind: z.literal('disbursement'), valueOn: isoDateSchema, ...recorded, lent: loanSchema }),
  repaymentDraftSchema.extend({ kind: z.literal('repayment'), ...recorded, parts: partsSchema }),
  restructuringDraftSchema
    .omit({ conditions: true })
    .extend({ kind: z.literal('restructuring'), ...recorded, terms: loanTermsSchema }),
  writeOffDraftSchema.extend({ kind: z.literal('writeOff'), ...recorded, principalDong: dongSchema }),
  reversalDraftSchema.extend({ kind: z.literal('reversal'), ...recorded }),
])
export type Transaction = z.infer<typeof transactionSchema>
export type TransactionKind = Transaction['kind']

/** A count of the cash box (kiểm quỹ): what it should hold by the book is computed, never stored. */
export const cashCountSchema = cashCountDraftSchema.extend({ id: transactionIdSchema })
export type CashCount = z.infer<typeof cashCountSchema>

/** The months up to this one take nothing new; `transactions`: how many the book held when they were closed. */
export const closureSchema = z.strictObject({
  month: monthSchema,
  transactions: wholeSchema.min(0, 'invalid'),
  closedBy: personSchema,
})
export type Closure = z.infer<typeof closureSchema>

/** The fund book of one club: its regulations, and all that was recorded, in the order in which it was. */
export const ledgerSchema = z.strictObject({
  club: clubIdSchema,
  regulations: z.array(regulationSchema).readonly(),
  transactions: z.array(transactionSchema).readonly(),
  cashCounts: z.array(cashCountSchema).readonly(),
  closures: z.array(closureSchema).readonly(),
})
export type Ledger = z.infer<typeof ledgerSchema>

import { z } from 'zod'
import { isoDateSchema } from '../../calendar/schema.ts'
import { memberIdSchema } from '../../members/schema.ts'
import { lineSchema, optionalLineSchema } from '../../text/schema.ts'
import { dongSchema, wholeSchema, wholeWithin } from '../dong-schema.ts'
import { termsBounds } from '../regulation/bounds.ts'
import { allocationOrderSchema } from '../regulation/schema.ts'
import { interestMethods, repaymentMethods } from './terms.ts'

/** The conditions that a member and the club agree on. `checkTerms` checks and states the allowed ranges. */
export const loanConditionsSchema = z.strictObject({
  months: wholeSchema,
  monthlyRateBasisPoints: wholeSchema,
  interest: z.enum(interestMethods),
  repayment: z.enum(repaymentMethods),
  /** The months at the beginning in which only interest is due; `months` includes them. */
  graceMonths: wholeSchema,
})
export type LoanConditions = z.infer<typeof loanConditionsSchema>

/**
 * Everything that decides the payments of a loan: its conditions, its amount, its first day, and what the regulation
 * says about due days, rounding and late payment.
 */
export const loanTermsSchema = loanConditionsSchema.extend({
  principalDong: dongSchema,
  startsOn: isoDateSchema,
  roundingUnitDong: dongSchema,
  lateMonthlyRateBasisPoints: wholeSchema,
  /** The day of the month on which instalments are due (31: the last day); `null` for the day of the loan. */
  dueDay: wholeWithin(termsBounds.dueDay).nullable(),
  allocationOrder: allocationOrderSchema,
})
export type LoanTerms = z.infer<typeof loanTermsSchema>

/** The id of a loan: a UUID. */
export const loanIdSchema = z.uuid().brand<'LoanId'>()
export type LoanId = z.infer<typeof loanIdSchema>

/** What the book stores about a loan from its first day. */
export const loanSchema = z.strictObject({
  id: loanIdSchema,
  borrower: memberIdSchema,
  guarantor: optionalLineSchema({ max: 100 }),
  purpose: lineSchema({ max: 300 }),
  terms: loanTermsSchema,
})
/** Money that a member owes the income fund. */
export type Loan = z.infer<typeof loanSchema>

/** Amounts of penalty, interest and principal. */
export const partsSchema = z.strictObject({
  penaltyDong: dongSchema,
  interestDong: dongSchema,
  principalDong: dongSchema,
})
/** The parts of a payment. */
export type RepaymentParts = z.infer<typeof partsSchema>

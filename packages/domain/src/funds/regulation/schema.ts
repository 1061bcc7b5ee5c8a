import { z } from 'zod'
import { isoDateSchema } from '../../calendar/schema.ts'
import { isDistinct } from '../../refusals/distinct.ts'
import { lineSchema } from '../../text/schema.ts'
import { dongWithin, wholeWithin } from '../dong-schema.ts'
import { termsBounds } from './bounds.ts'
import { dueDayWords, loanApprovers, priorityGroups, repaymentParts } from './policy.ts'

const partSchema = z.enum(repaymentParts)

/** The order in which due amounts are paid, with each part once. */
export const allocationOrderSchema = z
  .tuple([partSchema, partSchema, partSchema])
  .readonly()
  .refine(isDistinct, 'listedTwice')
/** Penalty, interest and principal in some order, each once. */
export type AllocationOrder = z.infer<typeof allocationOrderSchema>

/**
 * A club’s own rules for its funds (I.2.b:3), in force from `from` to the day before `to`; without an end if `to` is
 * `null`.
 */
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
      /** The largest share of the income fund, cash and loans together, for one loan, in whole percent. */
      loanFundPercentMax: wholeWithin({ least: 1, most: 100 }),
    }),
    /** Every instalment except the last is a multiple of this amount. */
    roundingUnitDong: dongWithin(termsBounds.roundingUnitDong),
    /** The penalty rate on late principal, in addition to the interest, in basis points for a month of 30 days. */
    lateMonthlyRateBasisPoints: wholeWithin(termsBounds.lateMonthlyRateBasisPoints),
    dueDay: z.union([wholeWithin(termsBounds.dueDay), z.enum(dueDayWords)]),
    allocationOrder: allocationOrderSchema,
    approvedBy: z.enum(loanApprovers),
    /** The group with the highest priority comes first. */
    priorityGroups: z.array(z.enum(priorityGroups)).readonly().refine(isDistinct, 'listedTwice'),
    /** The part of the interest that goes to the activity fund, in whole percent; the rest stays in the income fund. */
    interestToActivityFundPercent: wholeWithin({ least: 0, most: 100 }),
  })
  .refine(({ from, to }) => to === null || from < to, { message: 'endsBeforeItBegins', path: ['to'] })
export type Regulation = z.infer<typeof regulationSchema>

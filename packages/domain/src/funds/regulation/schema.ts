import { z } from 'zod'
import { isoDateSchema } from '../../calendar/schema.ts'
import { isDistinct } from '../../refusals/distinct.ts'
import { lineSchema } from '../../text/schema.ts'
import { dongWithin, wholeWithin } from '../dong-schema.ts'
import { termsBounds } from './bounds.ts'
import { dueDayWords, loanApprovers, priorityGroups, repaymentParts } from './policy.ts'

const partSchema = z.enum(repaymentParts)

/** The order in which due amounts are taken: each part once. */
export const allocationOrderSchema = z
  .tuple([partSchema, partSchema, partSchema])
  .readonly()
  .refine(isDistinct, 'listedTwice')
/** Penalty, interest and principal, each once. */
export type AllocationOrder = z.infer<typeof allocationOrderSchema>

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
    /** Instalments are multiples of it, except the last. */
    roundingUnitDong: dongWithin(termsBounds.roundingUnitDong),
    /** What overdue principal costs in addition to the interest, per month of 30 days. */
    lateMonthlyRateBasisPoints: wholeWithin(termsBounds.lateMonthlyRateBasisPoints),
    dueDay: z.union([wholeWithin(termsBounds.dueDay), z.enum(dueDayWords)]),
    allocationOrder: allocationOrderSchema,
    approvedBy: z.enum(loanApprovers),
    /** The first group comes first. */
    priorityGroups: z.array(z.enum(priorityGroups)).readonly().refine(isDistinct, 'listedTwice'),
    /** How much of the interest goes to the activity fund, in whole percents; the rest lets the income fund grow. */
    interestToActivityFundPercent: wholeWithin({ least: 0, most: 100 }),
  })
  .refine(({ from, to }) => to === null || from < to, { message: 'endsBeforeItBegins', path: ['to'] })
export type Regulation = z.infer<typeof regulationSchema>

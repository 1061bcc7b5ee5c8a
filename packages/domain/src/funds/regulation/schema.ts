import { z } from 'zod'
import { isoDateSchema } from '../../calendar/schema.ts'
import { lineSchema } from '../../text/schema.ts'
import { dongWithin, wholeWithin } from '../dong-schema.ts'
import { termsBounds } from './bounds.ts'

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

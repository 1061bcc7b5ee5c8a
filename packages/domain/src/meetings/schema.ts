import { z } from 'zod'
import { reportDraftSchema } from '../activities/schema.ts'
import { isoDateSchema, monthSchema } from '../calendar/schema.ts'
import { dongSchema } from '../funds/dong-schema.ts'
import {
  cashCountDraftSchema,
  duesDraftSchema,
  fundSchema,
  repaymentDraftSchema,
} from '../funds/records/draft-schema.ts'
import { personSchema } from '../funds/records/recording-schema.ts'
import { requestNumberSchema } from '../funds/records/request-schema.ts'
import { isDistinct } from '../refusals/distinct.ts'

/**
 * A payment by a borrower. `owedDong`: the principal owed when the sheet was prepared; if it is no longer right,
 * somebody else has booked money of this loan since.
 */
const repaymentLineSchema = z.strictObject({ draft: repaymentDraftSchema, owedDong: dongSchema })

/** A loan of an approved request, handed to the borrower at the meeting. */
const handOutLineSchema = z.strictObject({ request: requestNumberSchema, valueOn: isoDateSchema })

/** A count of a cash box at the meeting by two people: the sender of the sheet and the witness. */
const countLineSchema = z.strictObject({
  draft: cashCountDraftSchema.omit({ countedBy: true }),
  witness: personSchema,
})

/**
 * Everything that a club’s monthly meeting records, in the order of the meeting: money first, its report last
 * (III.3.b).
 */
export const meetingSheetSchema = z
  .strictObject({
    month: monthSchema,
    /** `null` when no dues were collected. */
    dues: duesDraftSchema.nullable(),
    repayments: z
      .array(repaymentLineSchema)
      .max(100, 'invalid')
      .readonly()
      .refine((lines) => isDistinct(lines.map(({ draft }) => draft.loan)), 'listedTwice'),
    handOuts: z
      .array(handOutLineSchema)
      .max(30, 'invalid')
      .readonly()
      .refine((lines) => isDistinct(lines.map(({ request }) => request)), 'listedTwice'),
    counts: z
      .array(countLineSchema)
      .max(fundSchema.options.length, 'invalid')
      .readonly()
      .refine((lines) => isDistinct(lines.map(({ draft }) => draft.fund)), 'listedTwice'),
    /** `null` when the report was sent before; this sheet then contains the rest. */
    report: reportDraftSchema.nullable(),
  })
  .refine(({ month, report }) => report === null || report.month === month, {
    message: 'outsideMonth',
    path: ['report', 'month'],
  })
export type MeetingSheet = z.infer<typeof meetingSheetSchema>

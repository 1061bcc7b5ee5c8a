import { z } from 'zod'
import { dayOfEveryMonth, monthOf } from '../calendar/month.ts'
import { instantSchema, isoDateSchema, monthSchema } from '../calendar/schema.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { memberIdSchema } from '../members/schema.ts'
import { isDistinct } from '../refusals/distinct.ts'
import { lineSchema, optionalLineSchema } from '../text/schema.ts'
import { wholeNumberSchema } from '../verdicts/schema.ts'

/** The people that a report counts: members named from the club’s list, or only their number. */
export const headcountSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('named'),
    members: z.array(memberIdSchema).readonly().refine(isDistinct, 'listedTwice'),
  }),
  z.strictObject({ kind: z.literal('counted'), people: wholeNumberSchema }),
  z.strictObject({ kind: z.literal('notRecorded') }),
])
export type Headcount = z.infer<typeof headcountSchema>

/** The club's monthly meeting; `attendance`: who came. */
const meetingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('held'), on: isoDateSchema, attendance: headcountSchema }),
  z.strictObject({ kind: z.literal('notHeld'), reason: lineSchema({ max: 300 }) }),
])
export type Meeting = z.infer<typeof meetingSchema>

/** Something done in one of the plan's areas (III.3.b); `checkReportDraft` asks the plan which areas there are. */
const areaActivitySchema = z.strictObject({
  area: lineSchema({ max: 60 }),
  note: optionalLineSchema({ max: 500 }),
})
export type AreaActivity = z.infer<typeof areaActivitySchema>

/**
 * What a board fills in for a month: the club’s work by area (III.3.b). `null` means not recorded; an empty list means
 * that nothing was done.
 */
export const reportDraftSchema = z
  .strictObject({
    month: monthSchema,
    meeting: meetingSchema.nullable(),
    activities: z
      .array(areaActivitySchema)
      .readonly()
      .refine((activities) => isDistinct(activities.map(({ area }) => area)), 'listedTwice')
      .nullable(),
    /** The people reached by the month's activities for health, knowledge or rights (I.2.b:2). */
    reached: headcountSchema,
    /**
     * The people whose health was checked, e.g. their blood pressure at the meeting; the measured values are not
     * stored.
     */
    healthChecks: headcountSchema,
    /** Visits by volunteers to the people they care for at home. */
    homeCareVisits: wholeNumberSchema.nullable(),
    /** What the club means to do next month. */
    nextPlan: optionalLineSchema({ max: 500 }),
    /** Anything else that the unit above should know. */
    note: optionalLineSchema({ max: 500 }),
  })
  .refine(({ month, meeting }) => meeting?.kind !== 'held' || monthOf(meeting.on) === month, {
    message: 'outsideMonth',
    path: ['meeting', 'on'],
  })
export type ReportDraft = z.infer<typeof reportDraftSchema>

/** What the reviewer asks for when sending a report back, or why an accepted report is opened again. */
export const reviewTextSchema = lineSchema({ max: 500 })

/** An acceptance that was taken back, and why. It stays in the report, so that no accepted report changes unnoticed. */
const reopeningSchema = z.strictObject({
  acceptedAt: instantSchema,
  reopenedAt: instantSchema,
  cause: reviewTextSchema,
})

/**
 * The times of the first and the latest submission. The first decides whether the report came in time, and never
 * changes.
 */
const submissions = {
  firstSubmittedAt: instantSchema,
  submittedAt: instantSchema,
  /** Earliest first. */
  reopenings: z.array(reopeningSchema).readonly(),
}

/** How far the report has come on its way from the club to its acceptance by the unit above. */
export const reportStateSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('draft') }),
  z.strictObject({ status: z.literal('submitted'), ...submissions }),
  z.strictObject({
    status: z.literal('returned'),
    ...submissions,
    returnedAt: instantSchema,
    comment: reviewTextSchema,
  }),
  z.strictObject({ status: z.literal('accepted'), ...submissions, acceptedAt: instantSchema }),
  z.strictObject({ status: z.literal('reopened'), ...submissions }),
])
export type ReportState = z.infer<typeof reportStateSchema>
export type ReportStatus = ReportState['status']

/** A club’s report of a month; club and month together are its key. */
export const monthlyReportSchema = reportDraftSchema.safeExtend({
  club: clubIdSchema,
  state: reportStateSchema,
})
export type MonthlyReport = z.infer<typeof monthlyReportSchema>

/** A setting of the province: from the report of month `from` on, reports are due by day `day` of the next month. */
export const dueDaySchema = z.strictObject({
  from: monthSchema,
  /** Not later than the last day that every month has. */
  day: z.int('countInvalid').min(1, 'countInvalid').max(dayOfEveryMonth, 'countInvalid'),
})
export type DueDay = z.infer<typeof dueDaySchema>

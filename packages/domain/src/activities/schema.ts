import { z } from 'zod'
import { monthOf } from '../calendar/month.ts'
import { instantSchema, isoDateSchema, monthSchema } from '../calendar/schema.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { memberIdSchema } from '../members/schema.ts'
import { isDistinct } from '../refusals/distinct.ts'
import { lineSchema, optionalLineSchema } from '../text/schema.ts'
import { wholeNumberSchema } from '../verdicts/schema.ts'

/** The club's monthly meeting; `attendance: null`: nobody counted. */
export const meetingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('held'),
    on: isoDateSchema,
    attendance: wholeNumberSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('notHeld'), reason: lineSchema({ max: 300 }) }),
])
export type Meeting = z.infer<typeof meetingSchema>

/** Something done in one of the plan's areas (III.3.b); which areas there are, `checkReportDraft` asks the plan. */
const areaActivitySchema = z.strictObject({
  area: lineSchema({ max: 60 }),
  note: optionalLineSchema({ max: 500 }),
})
export type AreaActivity = z.infer<typeof areaActivitySchema>

/** Whom the month's activities for health, knowledge or rights reached (I.2.b:2): by name, or only how many. */
export const membersReachedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('named'),
    members: z.array(memberIdSchema).readonly().refine(isDistinct, 'listedTwice'),
  }),
  z.strictObject({ kind: z.literal('counted'), people: wholeNumberSchema }),
  z.strictObject({ kind: z.literal('notRecorded') }),
])
export type MembersReached = z.infer<typeof membersReachedSchema>

/** What a board fills in for a month: the club's work by area (III.3.b). `null` means not recorded, an empty list that nothing was done. */
export const reportDraftSchema = z
  .strictObject({
    month: monthSchema,
    meeting: meetingSchema.nullable(),
    activities: z
      .array(areaActivitySchema)
      .readonly()
      .refine((activities) => isDistinct(activities.map(({ area }) => area)), 'listedTwice')
      .nullable(),
    reached: membersReachedSchema,
    /** Checks of one person's health, e.g. blood pressure taken at the meeting. */
    healthChecks: wholeNumberSchema.nullable(),
    /** Visits of volunteers to people whom they care for at home. */
    homeCareVisits: wholeNumberSchema.nullable(),
  })
  .refine(({ month, meeting }) => meeting?.kind !== 'held' || monthOf(meeting.on) === month, {
    message: 'outsideMonth',
    path: ['meeting', 'on'],
  })
export type ReportDraft = z.infer<typeof reportDraftSchema>

/** An acceptance that was taken back, and why; it stays in the report, so that nothing accepted changes silently. */
const reopeningSchema = z.strictObject({
  acceptedAt: instantSchema,
  reopenedAt: instantSchema,
  cause: lineSchema({ max: 500 }),
})

/** The first submission decides whether the report came in time, and is kept whatever happens after it. */
const submissions = {
  firstSubmittedAt: instantSchema,
  submittedAt: instantSchema,
  /** Earliest first. */
  reopenings: z.array(reopeningSchema).readonly(),
}

/** Where the report is on its way from the club to whoever accepts it. */
export const reportStateSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('draft') }),
  z.strictObject({ status: z.literal('submitted'), ...submissions }),
  z.strictObject({
    status: z.literal('returned'),
    ...submissions,
    returnedAt: instantSchema,
    comment: lineSchema({ max: 500 }),
  }),
  z.strictObject({ status: z.literal('accepted'), ...submissions, acceptedAt: instantSchema }),
  z.strictObject({ status: z.literal('reopened'), ...submissions }),
])
export type ReportState = z.infer<typeof reportStateSchema>
export type ReportStatus = ReportState['status']

/** A club's report of a month; the two together are its key. */
export const monthlyReportSchema = reportDraftSchema.safeExtend({
  club: clubIdSchema,
  state: reportStateSchema,
})
export type MonthlyReport = z.infer<typeof monthlyReportSchema>

import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { meetingDayLast } from '../refusals/field-limits.ts'
import { lineSchema, optionalLineSchema } from '../text/schema.ts'
import { unitKeySchema } from '../units/schema.ts'
import { wholeNumberSchema } from '../verdicts/schema.ts'
import { foundingSources, loneChanges } from './club.ts'
import { clubIdSchema } from './club-id-schema.ts'

/** Where the money to found the club came from; a project or donor has a name. */
export const foundingMoneySchema = z.strictObject({
  source: z.enum(foundingSources),
  name: optionalLineSchema({ max: 100 }),
})
export type FoundingMoney = z.infer<typeof foundingMoneySchema>

/** The day of the month on which the club meets; `meetingDayLast` is the last day of any month. */
export const meetingDaySchema = z
  .number()
  .refine((day) => Number.isInteger(day) && day >= 1 && day <= meetingDayLast, 'dayOfMonthInvalid')

/** What a person types to found a club or to correct its record; `null` means not recorded. */
export const clubDraftSchema = z.strictObject({
  name: lineSchema({ max: 120 }),
  /** A commune of the plan’s own list, since the plan promises clubs in those communes (I.2.a). */
  commune: unitKeySchema,
  village: optionalLineSchema({ max: 100 }),
  establishedOn: isoDateSchema,
  decisionNumber: optionalLineSchema({ max: 60 }),
  decidedOn: isoDateSchema.nullable(),
  decisionIssuer: optionalLineSchema({ max: 120 }),
  foundingMoney: foundingMoneySchema.nullable(),
  meetingDay: meetingDaySchema.nullable(),
})
export type ClubDraft = z.infer<typeof clubDraftSchema>

const happened = { on: isoDateSchema, reason: lineSchema({ max: 300 }) }

/** A change in the life of one club alone; it applies from that day on. */
export const loneEventSchema = z.strictObject({ ...happened, change: z.enum(loneChanges) })
export type LoneEvent = z.infer<typeof loneEventSchema>

/** One change in the life of a club; it applies from that day on. */
export const clubEventSchema = z.discriminatedUnion('change', [
  loneEventSchema,
  z.strictObject({
    ...happened,
    change: z.literal('merged'),
    /** `null` in records from before the system asked for the receiving club. */
    into: clubIdSchema.nullable(),
  }),
])
export type ClubEvent = z.infer<typeof clubEventSchema>

/**
 * What a person types about a merger: the receiving club, how many people pass to it, and which people listed in both
 * clubs are the same person.
 */
export const mergerSchema = z.strictObject({
  ...happened,
  into: clubIdSchema,
  /**
   * How many members pass to the other club, as shown to the person who records it. A merger cannot be undone, so a
   * number that is no longer right is refused.
   */
  people: wholeNumberSchema,
  inBoth: z
    .array(z.strictObject({ member: z.uuid().brand<'MemberId'>(), isSame: z.boolean() }))
    .max(1000, 'tooLong'),
})
export type Merger = z.infer<typeof mergerSchema>

/** The part of its divided commune in which a club is, as somebody recorded on that day. */
const clubLocationSchema = z.strictObject({ unit: unitKeySchema, saidOn: isoDateSchema })

/** A club, with the events of its life in order, earliest first. A club can end, but it is never deleted. */
export const clubSchema = clubDraftSchema.extend({
  id: clubIdSchema,
  /** `null` when the commune was not divided, or nobody has recorded the part yet. */
  liesIn: clubLocationSchema.nullable().default(null),
  events: z.array(clubEventSchema),
})
export type Club = z.infer<typeof clubSchema>

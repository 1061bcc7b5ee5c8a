import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { withdrawalSchema } from '../documents/withdrawal-schema.ts'
import { isDistinct } from '../refusals/distinct.ts'
import { lineSchema, optionalLineSchema } from '../text/schema.ts'
import { unitKeySchema } from '../units/schema.ts'
import { wholeNumberSchema } from '../verdicts/schema.ts'
import { courseKinds, healthKinds, materialKinds, mediaKinds } from './means-kind.ts'
import { amountDongSchema, giftSchema, sourceSchema } from './schema.ts'

/** The id of a record of gifts or work for the plan. */
export const meansIdSchema = z.uuid().brand<'MeansId'>()
export type MeansId = z.infer<typeof meansIdSchema>

/** Who gives what; `club: null`: the gift goes to the unit; `project: null`: it belongs to no stored project. */
const giving = {
  donor: lineSchema({ max: 160 }),
  source: sourceSchema,
  gift: giftSchema,
  club: clubIdSchema.nullable(),
  project: meansIdSchema.nullable(),
}

/** The number of people in one group; `null`: they were not counted. */
const peopleSchema = wholeNumberSchema.nullable()

/** The matter that one record is about. */
export const meansMatterSchema = z.discriminatedUnion('kind', [
  /**
   * A project (III.6, IV.4:2), which begins on the record's day. `to: null`: it has no end yet; `committedDong: null`:
   * the amount is not known.
   */
  z.strictObject({
    kind: z.literal('project'),
    name: lineSchema({ max: 120 }),
    partner: lineSchema({ max: 160 }),
    to: isoDateSchema.nullable(),
    committedDong: amountDongSchema.nullable(),
  }),
  /** What a donor has promised (III.5). */
  z.strictObject({ kind: z.literal('pledge'), ...giving }),
  /** What a donor has given (III.5); `pledge: null`: it was not promised before. */
  z.strictObject({ kind: z.literal('contribution'), ...giving, pledge: meansIdSchema.nullable() }),
  /** A club's part in a programme of another sector (IV.1, IV.2:2, V.3.d, V.3.h). */
  z.strictObject({
    kind: z.literal('programme'),
    club: clubIdSchema,
    programme: lineSchema({ max: 160 }),
    agency: lineSchema({ max: 160 }),
  }),
  /** A course, its teachers, and the units that the participants came from (III.2.a, III.2.b, V.3.c). */
  z.strictObject({
    kind: z.literal('course'),
    course: z.enum(courseKinds, 'choiceUnknown'),
    trainers: z
      .array(lineSchema({ max: 120 }))
      .max(30, 'tooLong')
      .readonly(),
    units: z
      .array(unitKeySchema)
      .min(1, 'required')
      .max(200, 'tooLong')
      .readonly()
      .refine(isDistinct, 'listedTwice'),
    officials: peopleSchema,
    boardMembers: peopleSchema,
    volunteers: peopleSchema,
  }),
  /** A booklet, leaflet or film, in the edition of the record's day (III.2.c, III.4.d). */
  z.strictObject({
    kind: z.literal('material'),
    use: z.enum(materialKinds, 'choiceUnknown'),
    title: lineSchema({ max: 200 }),
    edition: wholeNumberSchema.min(1, 'countInvalid'),
    copies: peopleSchema,
  }),
  /** A meeting or a public day to make the plan and its clubs known (III.4.a). */
  z.strictObject({
    kind: z.literal('event'),
    title: lineSchema({ max: 200 }),
    agency: lineSchema({ max: 160 }),
    participants: peopleSchema,
  }),
  /**
   * A conference, a workshop, or a review of a year or of the whole period, in the province or one of its units
   * (III.7.b).
   */
  z.strictObject({
    kind: z.literal('conference'),
    title: lineSchema({ max: 200 }),
    agency: lineSchema({ max: 160 }),
    participants: peopleSchema,
  }),
  /**
   * A report about the clubs in a newspaper, on a station or on a web site (III.4.b); `link: null`: it is not online.
   */
  z.strictObject({
    kind: z.literal('media'),
    media: z.enum(mediaKinds, 'choiceUnknown'),
    title: lineSchema({ max: 200 }),
    agency: lineSchema({ max: 160 }),
    link: optionalLineSchema({ max: 500 }).refine(
      (link) => link === null || /^https?:\/\/\S+$/.test(link),
      'linkInvalid',
    ),
  }),
  /** A visit by people of the record's unit to a club, to see how it works (III.3.c, III.4.c). */
  z.strictObject({ kind: z.literal('exchange'), club: clubIdSchema, participants: peopleSchema }),
  /** How many people of a club had a check-up, or are in a programme of long-term care (V.3.c). */
  z.strictObject({
    kind: z.literal('health'),
    health: z.enum(healthKinds, 'choiceUnknown'),
    club: clubIdSchema,
    people: wholeNumberSchema,
  }),
])
export type MeansMatter = z.infer<typeof meansMatterSchema>

/** A gift or a piece of work for the plan, as typed in by a user. */
export const meansDraftSchema = z.strictObject({
  /** The id of the province's plan that it supports. */
  plan: lineSchema({ max: 60 }),
  /** The unit that it belongs to; the user needs the right to record for this unit. */
  unit: unitKeySchema,
  on: isoDateSchema,
  about: meansMatterSchema,
})
export type MeansDraft = z.infer<typeof meansDraftSchema>

/** A stored record of a gift or work. One recorded by mistake is withdrawn, never deleted, and counts nowhere. */
export const meansRecordSchema = meansDraftSchema.extend({
  id: meansIdSchema,
  /** `null`: the record is valid. */
  withdrawal: withdrawalSchema.nullable(),
})
export type MeansRecord = z.infer<typeof meansRecordSchema>

/** A record of one of these kinds. */
export type MeansOf<Kind extends MeansMatter['kind']> = MeansRecord & {
  readonly about: Extract<MeansMatter, { readonly kind: Kind }>
}

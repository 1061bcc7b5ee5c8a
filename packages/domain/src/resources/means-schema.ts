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

/** The id of a record of the plan's means. */
export const meansIdSchema = z.uuid().brand<'MeansId'>()
export type MeansId = z.infer<typeof meansIdSchema>

/** Who gives what; `club: null`: to the unit; `project: null`: outside any project on record. */
const giving = {
  donor: lineSchema({ max: 160 }),
  source: sourceSchema,
  gift: giftSchema,
  club: clubIdSchema.nullable(),
  project: meansIdSchema.nullable(),
}

/** The number of people in one group; `null`: they were not counted. */
const peopleSchema = wholeNumberSchema.nullable()

/** What one record is about. */
export const meansMatterSchema = z.discriminatedUnion('kind', [
  /** III.6, IV.4:2: `to: null`: it has no end yet; `committedDong: null`: not known. It begins on the record's day. */
  z.strictObject({
    kind: z.literal('project'),
    name: lineSchema({ max: 120 }),
    partner: lineSchema({ max: 160 }),
    to: isoDateSchema.nullable(),
    committedDong: amountDongSchema.nullable(),
  }),
  /** III.5: what a donor has promised. */
  z.strictObject({ kind: z.literal('pledge'), ...giving }),
  /** III.5: what a donor has given; `pledge: null`: without a promise. */
  z.strictObject({ kind: z.literal('contribution'), ...giving, pledge: meansIdSchema.nullable() }),
  /** IV.1, IV.2:2, V.3.d, V.3.h: a club takes part in a programme of another sector. */
  z.strictObject({
    kind: z.literal('programme'),
    club: clubIdSchema,
    programme: lineSchema({ max: 160 }),
    agency: lineSchema({ max: 160 }),
  }),
  /** III.2.a, III.2.b, V.3.c: a course, who taught it, and the units whose people took part. */
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
  /** III.2.c, III.4.d: a booklet, a leaflet, a film, in the version of its day. */
  z.strictObject({
    kind: z.literal('material'),
    use: z.enum(materialKinds, 'choiceUnknown'),
    title: lineSchema({ max: 200 }),
    edition: wholeNumberSchema.min(1, 'countInvalid'),
    copies: peopleSchema,
  }),
  /** III.4.a: a meeting or a day that makes the plan and its clubs known. */
  z.strictObject({
    kind: z.literal('event'),
    title: lineSchema({ max: 200 }),
    agency: lineSchema({ max: 160 }),
    participants: peopleSchema,
  }),
  /** III.7.b: a conference or workshop, a review of a year or of the whole period, in the province or one of its units. */
  z.strictObject({
    kind: z.literal('conference'),
    title: lineSchema({ max: 200 }),
    agency: lineSchema({ max: 160 }),
    participants: peopleSchema,
  }),
  /** III.4.b: what a newspaper, a station or a site brought about the clubs; `link: null`: it is not on a page. */
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
  /** III.3.c, III.4.c: people of the record's unit who went to see how a club does. */
  z.strictObject({ kind: z.literal('exchange'), club: clubIdSchema, participants: peopleSchema }),
  /** V.3.c: how many people of a club were examined, or are in a programme of long-term care. */
  z.strictObject({
    kind: z.literal('health'),
    health: z.enum(healthKinds, 'choiceUnknown'),
    club: clubIdSchema,
    people: wholeNumberSchema,
  }),
])
export type MeansMatter = z.infer<typeof meansMatterSchema>

/** What is done for the plan, as it is typed. */
export const meansDraftSchema = z.strictObject({
  /** The id of the province's plan that it serves. */
  plan: lineSchema({ max: 60 }),
  /** The unit that it belongs to; the user needs the right there. */
  unit: unitKeySchema,
  on: isoDateSchema,
  about: meansMatterSchema,
})
export type MeansDraft = z.infer<typeof meansDraftSchema>

/** A record; one recorded by mistake is withdrawn, never deleted, and counts nowhere. */
export const meansRecordSchema = meansDraftSchema.extend({
  id: meansIdSchema,
  /** `null`: the record is valid. */
  withdrawal: withdrawalSchema.nullable(),
})
export type MeansRecord = z.infer<typeof meansRecordSchema>

/** A record of these kinds. */
export type MeansOf<Kind extends MeansMatter['kind']> = MeansRecord & {
  readonly about: Extract<MeansMatter, { readonly kind: Kind }>
}

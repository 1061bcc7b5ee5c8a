import { z } from 'zod'
import { isoDateSchema, yearSchema } from '../calendar/schema.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { amountDongMax } from '../funds/dong.ts'
import { paperIdSchema } from '../papers/schema.ts'
import { isDistinct } from '../refusals/distinct.ts'
import { moneySources } from '../sources/source.ts'
import { lineSchema, optionalLineSchema } from '../text/schema.ts'
import { withdrawalSchema } from '../unit-plans/schema.ts'
import { unitKeySchema } from '../units/schema.ts'
import { wholeNumberSchema } from '../verdicts/schema.ts'
import { budgetPurposes } from './budget.ts'
import { materialKinds, mediaKinds } from './outreach.ts'
import { courseKinds } from './training.ts'

const amountDongSchema = z.int('amountInvalid').min(0, 'amountInvalid').max(amountDongMax, 'amountInvalid')

/** Of the one list; whether the plan counts on it, `checkSource` asks the plan. */
const sourceSchema = z.enum(moneySources, 'choiceUnknown')

/** The id of a budget line. */
export const budgetLineIdSchema = z.uuid().brand<'BudgetLineId'>()
export type BudgetLineId = z.infer<typeof budgetLineIdSchema>

/** Section IV: money of one unit for one purpose in a year, as it is estimated; its level is the unit's. */
export const budgetLineDraftSchema = z.strictObject({
  /** The id of the province's plan that it serves. */
  plan: lineSchema({ max: 60 }),
  year: yearSchema,
  unit: unitKeySchema,
  source: sourceSchema,
  /** Which fund, donor or project, where there are many of the source. */
  sourceName: optionalLineSchema({ max: 120 }),
  purpose: z.enum(budgetPurposes, 'choiceUnknown'),
  estimatedDong: amountDongSchema,
  estimatedOn: isoDateSchema,
})
export type BudgetLineDraft = z.infer<typeof budgetLineDraftSchema>

/** What was granted, and the paper that says so. */
export const budgetApprovalSchema = z.strictObject({ approvedDong: amountDongSchema, paper: paperIdSchema })
export type BudgetApproval = z.infer<typeof budgetApprovalSchema>

/** The final account of a line. */
export const budgetSettlementSchema = z.strictObject({ spentDong: amountDongSchema, spentOn: isoDateSchema })
export type BudgetSettlement = z.infer<typeof budgetSettlementSchema>

/** The day on which a line was approved is that of its paper. */
const approvedShape = { ...budgetApprovalSchema.shape, approvedOn: isoDateSchema }

/** A line from the estimate to the final account; one that was recorded by mistake is withdrawn and counts on no day. */
export const budgetLineSchema = budgetLineDraftSchema.extend({
  id: budgetLineIdSchema,
  state: z.discriminatedUnion('stage', [
    z.strictObject({ stage: z.literal('estimated') }),
    z.strictObject({ stage: z.literal('approved'), ...approvedShape }),
    z
      .strictObject({ stage: z.literal('spent'), ...approvedShape, ...budgetSettlementSchema.shape })
      .refine(({ approvedDong, spentDong }) => spentDong <= approvedDong, {
        message: 'aboveApproved',
        path: ['spentDong'],
      }),
  ]),
  /** `null`: the record stands. */
  withdrawal: withdrawalSchema.nullable(),
})
export type BudgetLine = z.infer<typeof budgetLineSchema>

/** Money, or so many of some good; `estimatedDong: null`: nobody has put a value on it. */
export const giftSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('money'), amountDong: amountDongSchema.min(1, 'amountInvalid') }),
  z.strictObject({
    kind: z.literal('inKind'),
    good: lineSchema({ max: 120 }),
    quantity: wholeNumberSchema.min(1, 'countInvalid'),
    /** What the good is counted in: `kg`, `chiếc`. */
    measure: lineSchema({ max: 30 }),
    estimatedDong: amountDongSchema.nullable(),
  }),
])
export type Gift = z.infer<typeof giftSchema>

/** Who gives what to whom; what a club receives itself stands in its own fund book. */
const giving = {
  donor: lineSchema({ max: 160 }),
  on: isoDateSchema,
  unit: unitKeySchema,
  source: sourceSchema,
  gift: giftSchema,
}

/** The id of a pledge. */
export const pledgeIdSchema = z.uuid().brand<'PledgeId'>()

/** III.5: what a donor has promised. */
export const pledgeSchema = z.strictObject({ id: pledgeIdSchema, ...giving })
export type Pledge = z.infer<typeof pledgeSchema>

/** The id of a contribution. */
export const contributionIdSchema = z.uuid().brand<'ContributionId'>()

/** III.5: what a donor has given; `pledge: null`: without having promised it. */
export const contributionSchema = z.strictObject({
  id: contributionIdSchema,
  ...giving,
  pledge: pledgeIdSchema.nullable(),
})
export type Contribution = z.infer<typeof contributionSchema>

/** The id of a training course. */
export const trainingCourseIdSchema = z.uuid().brand<'TrainingCourseId'>()

/** III.2.a, III.2.b: a course, and the communes (initial) or districts (trainers) whose people took part. */
export const trainingCourseSchema = z.strictObject({
  id: trainingCourseIdSchema,
  kind: z.enum(courseKinds),
  on: isoDateSchema,
  units: z
    .array(unitKeySchema)
    .readonly()
    .refine((units) => units.length > 0, 'required')
    .refine(isDistinct, 'listedTwice'),
  participants: wholeNumberSchema.nullable(),
})
export type TrainingCourse = z.infer<typeof trainingCourseSchema>

/** The id of a material. */
export const materialIdSchema = z.uuid().brand<'MaterialId'>()

/** III.2.c, III.4.d: a booklet, a leaflet, a film; `copies: null`: nobody counted. */
export const materialSchema = z.strictObject({
  id: materialIdSchema,
  kind: z.enum(materialKinds),
  title: lineSchema({ max: 200 }),
  issuedOn: isoDateSchema,
  copies: wholeNumberSchema.nullable(),
})
export type Material = z.infer<typeof materialSchema>

/** The id of a communication event. */
export const communicationEventIdSchema = z.uuid().brand<'CommunicationEventId'>()

/** III.4.a: a meeting or a day that makes the plan and its clubs known. */
export const communicationEventSchema = z.strictObject({
  id: communicationEventIdSchema,
  title: lineSchema({ max: 200 }),
  on: isoDateSchema,
  unit: unitKeySchema,
  participants: wholeNumberSchema.nullable(),
})
export type CommunicationEvent = z.infer<typeof communicationEventSchema>

/** The id of a media item. */
export const mediaItemIdSchema = z.uuid().brand<'MediaItemId'>()

/** III.4.b: what a newspaper, a station or a site brought about the clubs; `link: null`: it is not on a page. */
export const mediaItemSchema = z.strictObject({
  id: mediaItemIdSchema,
  kind: z.enum(mediaKinds),
  title: lineSchema({ max: 200 }),
  outlet: lineSchema({ max: 120 }),
  publishedOn: isoDateSchema,
  link: optionalLineSchema({ max: 500 }).refine(
    (link) => link === null || /^https?:\/\/\S+$/.test(link),
    'linkInvalid',
  ),
})
export type MediaItem = z.infer<typeof mediaItemSchema>

/** The id of an exchange visit. */
export const exchangeVisitIdSchema = z.uuid().brand<'ExchangeVisitId'>()

/** III.3.c, III.4.c: people of one unit who went to see how another club does. */
export const exchangeVisitSchema = z.strictObject({
  id: exchangeVisitIdSchema,
  on: isoDateSchema,
  visitorsFrom: unitKeySchema,
  host: clubIdSchema,
  participants: wholeNumberSchema.nullable(),
})
export type ExchangeVisit = z.infer<typeof exchangeVisitSchema>

/** The id of an international project. */
export const internationalProjectIdSchema = z.uuid().brand<'InternationalProjectId'>()

/** III.6: a project with an international partner; `to: null`: it has no end yet; `committedDong: null`: not known. */
export const internationalProjectSchema = z
  .strictObject({
    id: internationalProjectIdSchema,
    name: lineSchema({ max: 120 }),
    partner: lineSchema({ max: 160 }),
    from: isoDateSchema,
    to: isoDateSchema.nullable(),
    committedDong: amountDongSchema.nullable(),
  })
  .refine(({ from, to }) => to === null || from < to, { message: 'endsBeforeItBegins', path: ['to'] })
export type InternationalProject = z.infer<typeof internationalProjectSchema>

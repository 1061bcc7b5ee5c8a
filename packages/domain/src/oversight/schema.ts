import { z } from 'zod'
import { isoDateSchema, yearSchema } from '../calendar/schema.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { clauseIdSchema } from '../plan/schema.ts'
import { isDistinct } from '../refusals/distinct.ts'
import { lineSchema, optionalLineSchema, wordingSchema } from '../text/schema.ts'
import { unitKeySchema } from '../units/schema.ts'
import { checklistAnswers } from './checklist.ts'
import { reviewKinds } from './review.ts'

const idSchema = lineSchema({ max: 60 })

/** Even, so that “partly” earns exactly half. */
const pointsSchema = z
  .int('pointsInvalid')
  .min(2, 'pointsInvalid')
  .max(100, 'pointsInvalid')
  .multipleOf(2, 'pointsInvalid')

/** What a visitor asks, and the points that each full yes is worth; the mark is the share of them, in whole percents, that will do (III.3.d). */
export const checklistSchema = z.strictObject({
  id: idSchema,
  clause: clauseIdSchema,
  name: wordingSchema({ max: 120 }),
  /** `null`: a proposal that nobody has issued yet. */
  issuedBy: optionalLineSchema({ max: 120 }),
  markPercent: z.int('percentInvalid').min(0, 'percentInvalid').max(100, 'percentInvalid'),
  questions: z
    .array(z.strictObject({ id: idSchema, question: wordingSchema({ max: 300 }), points: pointsSchema }))
    .readonly()
    .refine((questions) => questions.length > 0, 'required')
    .refine((questions) => isDistinct(questions.map(({ id }) => id)), 'listedTwice'),
})
export type Checklist = z.infer<typeof checklistSchema>

/** A checklist as it was filled in. It keeps the points it was judged by: a later edition changes nothing about it. */
export const assessmentSchema = z.strictObject({
  checklist: idSchema,
  answers: z
    .array(z.strictObject({ question: idSchema, points: pointsSchema, answer: z.enum(checklistAnswers) }))
    .readonly()
    .refine((answers) => isDistinct(answers.map(({ question }) => question)), 'listedTwice'),
})
export type Assessment = z.infer<typeof assessmentSchema>

/** The id of a visit. */
export const visitIdSchema = z.uuid().brand<'VisitId'>()
export type VisitId = z.infer<typeof visitIdSchema>

/** III.3.d: a visit to a club, to see how it does and to help; `assessment: null`: nothing was scored. */
export const visitSchema = z.strictObject({
  id: visitIdSchema,
  club: clubIdSchema,
  on: isoDateSchema,
  visitors: lineSchema({ max: 200 }),
  findings: optionalLineSchema({ max: 2000 }),
  assessment: assessmentSchema.nullable(),
})
export type Visit = z.infer<typeof visitSchema>

/** The id of a follow-up. */
export const followUpIdSchema = z.uuid().brand<'FollowUpId'>()

/** What was agreed upon at a visit, to be done by somebody by a day (III.3.d). */
export const followUpSchema = z
  .strictObject({
    id: followUpIdSchema,
    visit: visitIdSchema,
    task: lineSchema({ max: 300 }),
    responsible: lineSchema({ max: 120 }),
    openedOn: isoDateSchema,
    dueOn: isoDateSchema,
    state: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('open') }),
      z.strictObject({ status: z.literal('done'), on: isoDateSchema }),
      z.strictObject({ status: z.literal('dropped'), on: isoDateSchema, reason: lineSchema({ max: 300 }) }),
    ]),
  })
  .refine(({ openedOn, dueOn }) => openedOn < dueOn, { message: 'endsBeforeItBegins', path: ['dueOn'] })
export type FollowUp = z.infer<typeof followUpSchema>

/** The whole of the plan's period, or one of its years. */
export const phaseOrYearSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('phase') }),
  z.strictObject({ kind: z.literal('year'), year: yearSchema }),
])
export type PhaseOrYear = z.infer<typeof phaseOrYearSchema>

/** III.7: a review of a year or of the phase, held by the province or by a district; its level is the unit's. */
export const reviewSchema = z.strictObject({
  kind: z.enum(reviewKinds),
  period: phaseOrYearSchema,
  unit: unitKeySchema,
  on: isoDateSchema,
})
export type Review = z.infer<typeof reviewSchema>

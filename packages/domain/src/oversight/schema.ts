import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { attachmentIdSchema } from '../documents/attachment-id-schema.ts'
import { clauseIdSchema } from '../plan/schema.ts'
import { isDistinct } from '../refusals/distinct.ts'
import { pointsOfQuestion } from '../refusals/field-limits.ts'
import { lineSchema, optionalLineSchema, wordingSchema } from '../text/schema.ts'
import { unitKeySchema } from '../units/schema.ts'
import { checklistAnswers } from './checklist.ts'
import { visitIdSchema } from './visit-id-schema.ts'

const idSchema = lineSchema({ max: 60 })
const editionSchema = z.int().min(1)

/** An even number, so that “partly” earns exactly half. */
const pointsSchema = z
  .int('pointsInvalid')
  .min(pointsOfQuestion.min, 'pointsInvalid')
  .max(pointsOfQuestion.max, 'pointsInvalid')
  .multipleOf(2, 'pointsInvalid')

/** What a visit goes to: a club, or a unit that supports clubs. */
const visitedKinds = ['club', 'unit'] as const

/**
 * The visitor's questions, with the points for each full “yes”. `markPercent` is the share of all points that is enough
 * (III.3.d).
 */
export const checklistSchema = z.strictObject({
  id: idSchema,
  /** Counted from 1; any change of the wording or the points makes a new edition. */
  edition: editionSchema,
  /** The first day on which visits are scored by this edition. */
  from: isoDateSchema,
  visited: z.enum(visitedKinds),
  clause: clauseIdSchema,
  name: wordingSchema({ max: 120 }),
  /** `null`: a proposal that is not yet issued. */
  issuedBy: optionalLineSchema({ max: 120 }),
  markPercent: z.int('percentInvalid').min(0, 'percentInvalid').max(100, 'percentInvalid'),
  questions: z
    .array(z.strictObject({ id: idSchema, question: wordingSchema({ max: 300 }), points: pointsSchema }))
    .readonly()
    .refine((questions) => questions.length > 0, 'required')
    .refine((questions) => isDistinct(questions.map(({ id }) => id)), 'listedTwice'),
})
export type Checklist = z.infer<typeof checklistSchema>

/** A filled-in checklist. It stores the points of its own edition, so a later edition does not change the score. */
export const assessmentSchema = z.strictObject({
  checklist: idSchema,
  edition: editionSchema,
  answers: z
    .array(z.strictObject({ question: idSchema, points: pointsSchema, answer: z.enum(checklistAnswers) }))
    .readonly()
    .refine((answers) => isDistinct(answers.map(({ question }) => question)), 'listedTwice'),
})
export type Assessment = z.infer<typeof assessmentSchema>

/** The id of a follow-up. */
export const followUpIdSchema = z.uuid().brand<'FollowUpId'>()
export type FollowUpId = z.infer<typeof followUpIdSchema>

/** A task after a visit, who does it, and by which day. */
const followUpDraftSchema = z.strictObject({
  task: lineSchema({ max: 300 }),
  responsible: lineSchema({ max: 120 }),
  dueOn: isoDateSchema,
})
export type FollowUpDraft = z.infer<typeof followUpDraftSchema>

/** How a follow-up ends. One that was done needs evidence: words or a paper of the visit. */
export const followUpEndSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('done'),
    on: isoDateSchema,
    evidence: optionalLineSchema({ max: 500 }),
    paper: attachmentIdSchema.nullable(),
  }),
  z.strictObject({ status: z.literal('dropped'), on: isoDateSchema, reason: lineSchema({ max: 300 }) }),
])
export type FollowUpEnd = z.infer<typeof followUpEndSchema>

/** A task that somebody agreed at a visit to do by a day (III.3.d). */
export const followUpSchema = followUpDraftSchema
  .extend({
    id: followUpIdSchema,
    openedOn: isoDateSchema,
    state: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('open') }),
      ...followUpEndSchema.options,
    ]),
  })
  .refine(({ openedOn, dueOn }) => openedOn < dueOn, { message: 'endsBeforeItBegins', path: ['dueOn'] })
export type FollowUp = z.infer<typeof followUpSchema>

/** The club or unit that a visit goes to. */
export const visitedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('club'), club: clubIdSchema }),
  z.strictObject({ kind: z.literal('unit'), unit: unitKeySchema }),
])
export type Visited = z.infer<typeof visitedSchema>

/** Who will go, when, and why. */
export const visitDraftSchema = z.strictObject({
  plannedOn: isoDateSchema,
  visitors: lineSchema({ max: 200 }),
  purpose: optionalLineSchema({ max: 300 }),
})
export type VisitDraft = z.infer<typeof visitDraftSchema>

const outcomeSchema = z.strictObject({
  on: isoDateSchema,
  visitors: lineSchema({ max: 200 }),
  findings: optionalLineSchema({ max: 2000 }),
  /** The help that the visitor gave on the spot: “hỗ trợ kỹ thuật bổ sung”. */
  help: optionalLineSchema({ max: 2000 }),
})

/**
 * A visitor's report of a visit. `answers: null`: the visit was not scored. `followUps` are added to those agreed upon
 * earlier.
 */
export const visitReportSchema = outcomeSchema.extend({
  answers: z.record(idSchema, z.enum(checklistAnswers)).nullable(),
  followUps: z.array(followUpDraftSchema).max(20, 'tooLong').readonly(),
})
export type VisitReport = z.infer<typeof visitReportSchema>

/**
 * A visit to see how a club or a unit is doing, and to help (III.3.d). `assessment: null`: the visit was not scored.
 */
export const visitSchema = visitDraftSchema.extend({
  id: visitIdSchema,
  visited: visitedSchema,
  state: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('planned') }),
    z.strictObject({
      status: z.literal('done'),
      ...outcomeSchema.shape,
      assessment: assessmentSchema.nullable(),
    }),
    z.strictObject({ status: z.literal('cancelled'), reason: lineSchema({ max: 300 }) }),
  ]),
  followUps: z.array(followUpSchema).readonly(),
})
export type Visit = z.infer<typeof visitSchema>

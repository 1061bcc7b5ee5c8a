import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { existenceFacts, shareFacts } from '../facts/facts.ts'
import { moneySources } from '../sources/source.ts'
import { unitLevels } from '../units/unit.ts'
import { cadences } from './cadence.ts'
import {
  cited,
  clauseIdSchema,
  wholeNumberSchema,
  wholePercentSchema,
  wordingSchema,
} from './cited-schema.ts'
import { contradictionsIn } from './contradictions/find-contradictions.ts'
import { evidenceAgencies, evidenceKinds } from './evidence-kind.ts'
import { givenFigureSchema } from './given-figure-schema.ts'
import { indicatorSchema } from './indicator-schema.ts'
import { stratificationSchema } from './strata-schema.ts'
import { targetSchema } from './target-schema.ts'
import { describePlanProblem } from './wording.ts'

export type { ClauseId } from './cited-schema.ts'
export { clauseIdSchema } from './cited-schema.ts'
export type { GivenFigure } from './given-figure-schema.ts'
export type { Indicator } from './indicator-schema.ts'
export type { Stratification, Stratum } from './strata-schema.ts'
export type { Demand, Division, Measure, Span, Target } from './target-schema.ts'

/** One demand of the plan, in our own words. */
export const clauseSchema = z.strictObject({ id: clauseIdSchema, demand: wordingSchema }).readonly()
export type Clause = z.infer<typeof clauseSchema>

/** Both ends belong to the band. */
function bandSchema(end: z.ZodInt) {
  return z.strictObject({ low: end, high: end }).readonly()
}

/**
 * A rule that one club must meet. When a new kind is added here, the compiler reports every place that must handle it.
 */
const criterionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('size'), band: bandSchema(wholeNumberSchema) }).readonly(),
  z
    .strictObject({
      kind: z.literal('share'),
      fact: z.enum(shareFacts),
      band: bandSchema(wholePercentSchema),
    })
    .readonly(),
  /** At least one activity in each of the plan's areas. */
  z.strictObject({ kind: z.literal('areas') }).readonly(),
  z.strictObject({ kind: z.literal('exists'), fact: z.enum(existenceFacts) }).readonly(),
])
export type Criterion = z.infer<typeof criterionSchema>

/** A part of the plan without a number to judge: an objective, its scope or an activity. */
const planElementSchema = z.strictObject(cited).readonly()
export type PlanElement = z.infer<typeof planElementSchema>

/** `per: 'year'` judges a whole calendar year, beginning with the first year in which the club existed on 1 January. */
const clubRuleSchema = z
  .strictObject({ ...cited, per: z.enum(['day', 'year']), criterion: criterionSchema })
  .readonly()
export type ClubRule = z.infer<typeof clubRuleSchema>

/** One of the fields in which a club is active. */
const activityAreaSchema = z
  .strictObject({ id: z.string().regex(/^[a-zA-Z]+$/), clause: clauseIdSchema, name: wordingSchema })
  .readonly()
export type ActivityArea = z.infer<typeof activityAreaSchema>

/** The period from the plan's date to its last day. `years` are the years with yearly numbers. */
const periodSchema = z
  .strictObject({ from: isoDateSchema, to: isoDateSchema, years: z.array(z.int()).readonly() })
  .readonly()
export type Period = z.infer<typeof periodSchema>

const levelsSchema = z.array(z.enum(unitLevels)).min(1).readonly()

/** An agency with a task in the plan, and the levels of units that have such an agency. */
const agencySchema = z
  .strictObject({ id: z.string().min(1), name: wordingSchema, levels: levelsSchema })
  .readonly()
export type Agency = z.infer<typeof agencySchema>

/**
 * A kind of record that proves an obligation to be met. `by`: only records of this agency count; left out if anybody’s
 * count.
 */
const shownBySchema = z
  .strictObject({ kind: z.enum(evidenceKinds), by: z.enum(evidenceAgencies).optional() })
  .readonly()

/** What an agency must do. `endOfPhase` is owed once, when the period ends; `continuous` has no due day. */
const obligationSchema = z
  .strictObject({
    ...cited,
    agency: z.string(),
    cadence: z.enum(cadences),
    /**
     * The records that prove the obligation, in addition to papers, which name what they prove. Left out if only papers
     * prove it.
     */
    shownBy: z.array(shownBySchema).readonly().optional(),
  })
  .readonly()
export type Obligation = z.infer<typeof obligationSchema>

/**
 * A source of money as one clause names it: the entries of `moneySources` that it means, the levels that spend the
 * money, and the activities that the money is for.
 */
const fundingSourceSchema = z
  .strictObject({
    ...cited,
    sources: z.array(z.enum(moneySources)).min(1).readonly(),
    levels: levelsSchema,
    activities: z.array(z.string()).min(1).readonly(),
  })
  .readonly()
export type FundingSource = z.infer<typeof fundingSourceSchema>

/** The form of a plan, without the rules on how its parts fit together. */
export const planFormSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    number: z.string().min(1),
    title: wordingSchema,
    issuer: wordingSchema,
    legalBasis: z.array(wordingSchema).readonly(),
    period: periodSchema,
    /**
     * `province` is the statistics office's code, `00` for the whole country. `unitsOn` is the day whose list of units
     * is used for the plan's shares and districts.
     */
    province: z.string().min(1),
    unitsOn: isoDateSchema,
    clauses: z.array(clauseSchema).readonly(),
    /** A plan leaves these out if it asks the same of all units, or needs no number from outside the register. */
    stratifications: z.array(stratificationSchema).readonly().optional(),
    givenFigures: z.array(givenFigureSchema).readonly().optional(),
    targets: z.array(targetSchema).readonly(),
    /** A plan without indicators leaves this out. */
    indicators: z.array(indicatorSchema).readonly().optional(),
    clubRules: z.array(clubRuleSchema).readonly(),
    activityAreas: z.array(activityAreaSchema).readonly(),
    objectives: z.array(planElementSchema).readonly(),
    scope: z.array(planElementSchema).readonly(),
    activities: z.array(planElementSchema).readonly(),
    fundingSources: z.array(fundingSourceSchema).readonly(),
    agencies: z.array(agencySchema).readonly(),
    obligations: z.array(obligationSchema).readonly(),
  })
  .readonly()
export type Plan = z.infer<typeof planFormSchema>

/** The part of a plan that is needed for verdicts. */
export type PlanRules = Omit<
  Plan,
  'indicators' | 'objectives' | 'scope' | 'activities' | 'fundingSources' | 'agencies' | 'obligations'
>

/** A plan is data that can be written as JSON. The same code reads every plan, whatever its numbers are. */
export const planSchema = planFormSchema.check(({ value, issues }) => {
  for (const problem of contradictionsIn(value))
    issues.push({
      code: 'custom',
      path: [...problem.path],
      message: describePlanProblem(problem, { language: 'en' }),
      input: value,
    })
})

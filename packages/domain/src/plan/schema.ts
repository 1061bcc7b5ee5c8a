import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { foundingSources } from '../clubs/club.ts'
import { existenceFacts, shareFacts } from '../clubs/facts.ts'
import { cadences } from '../oversight/obligation.ts'
import { moneySources } from '../sources/source.ts'
import { unitLevels } from '../units/unit.ts'
import { contradictionsIn } from './contradictions.ts'
import { wordPlanProblem } from './wording.ts'

const wordingSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }).readonly()
const wholeNumber = z.int().min(0)
const wholePercent = z.int().min(0).max(100)

/** Section, number, point and, where a single dash is meant, `:n` for the n-th: `I.2.b:1`. The point đ is `dd`. */
export const clauseIdSchema = z.string().regex(/^[IVX]+(\.\d+(\.(dd|[abcdeghiklmn]))?)?(:\d+)?$/)
export type ClauseId = z.infer<typeof clauseIdSchema>

/** One demand of the plan, in our own words. */
export const clauseSchema = z.strictObject({ id: clauseIdSchema, demand: wordingSchema }).readonly()
export type Clause = z.infer<typeof clauseSchema>

/** Ends included. */
function bandSchema(end: z.ZodInt) {
  return z.strictObject({ low: end, high: end }).readonly()
}

/** What one club must meet. A new kind is a new variant here: the compiler then names every place that must learn it. */
const criterionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('size'), band: bandSchema(wholeNumber) }).readonly(),
  z
    .strictObject({ kind: z.literal('share'), fact: z.enum(shareFacts), band: bandSchema(wholePercent) })
    .readonly(),
  /** At least one activity in each of the plan's areas. */
  z.strictObject({ kind: z.literal('areas') }).readonly(),
  z.strictObject({ kind: z.literal('exists'), fact: z.enum(existenceFacts) }).readonly(),
])
export type Criterion = z.infer<typeof criterionSchema>

/** `interpretation` says in one sentence how we read the clause; `null` where its text leaves no room. */
const cited = {
  id: z.string().min(1),
  clause: clauseIdSchema,
  name: wordingSchema,
  interpretation: wordingSchema.nullable(),
}

/** What the plan says without a number to judge: an objective, its scope, an activity. */
const planElementSchema = z.strictObject(cited).readonly()
export type PlanElement = z.infer<typeof planElementSchema>

/** `per: 'year'` is asked of a calendar year as a whole: the first that the club has lived through from its first day. */
const clubRuleSchema = z
  .strictObject({ ...cited, per: z.enum(['day', 'year']), criterion: criterionSchema })
  .readonly()
export type ClubRule = z.infer<typeof clubRuleSchema>

/** One of the fields in which a club is active. */
const activityAreaSchema = z
  .strictObject({ id: z.string().regex(/^[a-zA-Z]+$/), clause: clauseIdSchema, name: wordingSchema })
  .readonly()
export type ActivityArea = z.infer<typeof activityAreaSchema>

/** The parts into which a target divides its demand: each part must be met by itself. */
const divisionSchema = z.enum(['period', 'year', 'district', 'districtAndYear'])
export type Division = z.infer<typeof divisionSchema>

/** What a target counts. Foundings are a flow over the plan's period; the other measures are a stock on the day. */
const measureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('communesCovered') }).readonly(),
  z
    .strictObject({
      kind: z.literal('clubsFounded'),
      per: divisionSchema,
      /** `null`: whoever paid. */
      moneyFrom: z.array(z.enum(foundingSources)).readonly().nullable(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('peopleOfNewClubs'), who: z.enum(['members', 'olderPeople']) }).readonly(),
  z.strictObject({ kind: z.literal('clubsMaintained') }).readonly(),
  /** The clubs that meet all of these rules, of the operating clubs that are old enough for each of them. */
  z
    .strictObject({ kind: z.literal('clubsMeeting'), rules: z.array(z.string()).min(1).readonly() })
    .readonly(),
  z.strictObject({ kind: z.literal('districtsPlanned') }).readonly(),
])
export type Measure = z.infer<typeof measureSchema>

/** `quota`: fewer than `low` is unmet; more than `high` is met, and said to be exceeded. */
const demandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('atLeast'), count: wholeNumber }).readonly(),
  z.strictObject({ kind: z.literal('moreThan'), count: wholeNumber }).readonly(),
  z.strictObject({ kind: z.literal('quota'), low: wholeNumber, high: wholeNumber }).readonly(),
  z.strictObject({ kind: z.literal('shareAtLeast'), percent: wholePercent }).readonly(),
])
export type Demand = z.infer<typeof demandSchema>

const targetSchema = z.strictObject({ ...cited, measure: measureSchema, demand: demandSchema }).readonly()
export type Target = z.infer<typeof targetSchema>

/** From the plan's date to its last day; `years` are those for which it sets yearly numbers. */
const periodSchema = z
  .strictObject({ from: isoDateSchema, to: isoDateSchema, years: z.array(z.int()).readonly() })
  .readonly()
export type Period = z.infer<typeof periodSchema>

const levelsSchema = z.array(z.enum(unitLevels)).min(1).readonly()

/** Who has something to do, and at which levels of units there is one of its kind. */
const agencySchema = z
  .strictObject({ id: z.string().min(1), name: wordingSchema, levels: levelsSchema })
  .readonly()
export type Agency = z.infer<typeof agencySchema>

/** What an agency owes. `endOfPhase` is owed once, when the period ends; `continuous` never falls due. */
const obligationSchema = z
  .strictObject({
    ...cited,
    agency: z.string(),
    cadence: z.enum(cadences),
  })
  .readonly()
export type Obligation = z.infer<typeof obligationSchema>

/** What a clause calls a source: those of the one list that it means, the levels that spend the money, the activities it is for. */
const fundingSourceSchema = z
  .strictObject({
    ...cited,
    sources: z.array(z.enum(moneySources)).min(1).readonly(),
    levels: levelsSchema,
    activities: z.array(z.string()).min(1).readonly(),
  })
  .readonly()
export type FundingSource = z.infer<typeof fundingSourceSchema>

/** The form of a plan, without what its parts must have to do with each other. */
export const planFormSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    number: z.string().min(1),
    title: wordingSchema,
    issuer: wordingSchema,
    legalBasis: z.array(z.string().min(1)).readonly(),
    period: periodSchema,
    /** The province's code, and the day whose list of its units the plan's shares and districts speak of. */
    province: z.string().min(1),
    unitsOn: isoDateSchema,
    clauses: z.array(clauseSchema).readonly(),
    targets: z.array(targetSchema).readonly(),
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

/** The part of a plan that verdicts are made and explained by. */
export type PlanRules = Omit<
  Plan,
  'objectives' | 'scope' | 'activities' | 'fundingSources' | 'agencies' | 'obligations'
>

/** A plan is data: JSON-serialisable, and read by the same code whatever its numbers are. */
export const planSchema = planFormSchema.check(({ value, issues }) => {
  for (const problem of contradictionsIn(value))
    issues.push({
      code: 'custom',
      path: [...problem.path],
      message: wordPlanProblem(problem, 'en'),
      input: value,
    })
})

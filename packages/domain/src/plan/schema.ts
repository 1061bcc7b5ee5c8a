import { z } from 'zod'
import { yearOf } from '../calendar/iso-date.ts'
import { isoDateSchema } from '../calendar/schema.ts'
import { foundingSources } from '../clubs/club.ts'
import { existenceFacts, shareFacts } from '../clubs/facts.ts'

const wordingSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }).readonly()
const wholeNumber = z.int().min(0)
const wholePercent = z.int().min(0).max(100)

/** Section, number, point and, where a single dash is meant, `:n` for the n-th: `I.2.b:1`. The point đ is `dd`. */
export const clauseIdSchema = z.string().regex(/^[IVX]+(\.\d+(\.(dd|[abcdeghiklmn]))?)?(:\d+)?$/)
export type ClauseId = z.infer<typeof clauseIdSchema>

/** One demand of the plan, in our own words. */
export const clauseSchema = z.strictObject({ id: clauseIdSchema, demand: wordingSchema }).readonly()
export type Clause = z.infer<typeof clauseSchema>

function bandSchema(end: z.ZodInt) {
  return z
    .strictObject({ low: end, high: end })
    .readonly()
    .refine(({ low, high }) => low <= high, 'the band is upside down')
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
const citation = { clause: clauseIdSchema, name: wordingSchema, interpretation: wordingSchema.nullable() }

/** `per: 'year'` is asked of a calendar year as a whole: the first that the club has lived through from its first day. */
const clubRuleSchema = z
  .strictObject({
    id: z.string().min(1),
    ...citation,
    per: z.enum(['day', 'year']),
    criterion: criterionSchema,
  })
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

/** Only these measures are parts of a whole: of all communes, clubs or districts. */
const measuresWithWhole: readonly Measure['kind'][] = [
  'communesCovered',
  'clubsMaintained',
  'clubsMeeting',
  'districtsPlanned',
]

/** `quota`: fewer than `low` is unmet; more than `high` is met, and said to be exceeded. */
const demandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('atLeast'), count: wholeNumber }).readonly(),
  z.strictObject({ kind: z.literal('moreThan'), count: wholeNumber }).readonly(),
  z
    .strictObject({ kind: z.literal('quota'), low: wholeNumber, high: wholeNumber })
    .readonly()
    .refine(({ low, high }) => low <= high, 'the quota is upside down'),
  z.strictObject({ kind: z.literal('shareAtLeast'), percent: wholePercent }).readonly(),
])
export type Demand = z.infer<typeof demandSchema>

const targetSchema = z
  .strictObject({ id: z.string().min(1), ...citation, measure: measureSchema, demand: demandSchema })
  .readonly()
  // A share of nothing in particular would ask for 0 and be met by everybody.
  .refine(
    ({ measure, demand }) => demand.kind !== 'shareAtLeast' || measuresWithWhole.includes(measure.kind),
    {
      message: 'a share is demanded of a measure that has no whole',
      path: ['demand'],
    },
  )
export type Target = z.infer<typeof targetSchema>

/** From the plan's date to its last day; `years` are those for which it sets yearly numbers. */
const periodSchema = z
  .strictObject({ from: isoDateSchema, to: isoDateSchema, years: z.array(z.int()).readonly() })
  .readonly()
  .refine(({ from, to }) => from < to, 'the period ends before it begins')
  .refine(({ from, to, years }) => years.every((year) => yearOf(from) <= year && year <= yearOf(to)), {
    message: 'a year lies outside the period',
    path: ['years'],
  })
export type Period = z.infer<typeof periodSchema>

/** A plan is data: JSON-serialisable, and read by the same code whatever its numbers are. */
export const planSchema = z
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
  })
  .readonly()
  .check(({ value, issues }) => {
    for (const { path, message } of contradictionsIn(value))
      issues.push({ code: 'custom', path: [...path], message, input: value })
  })
export type Plan = z.infer<typeof planSchema>

type Contradiction = { readonly path: readonly (string | number)[]; readonly message: string }

/** Where the parts of a plan do not fit each other: a clause or a rule that is not there, an id used twice. */
function contradictionsIn(
  plan: Pick<Plan, 'clauses' | 'targets' | 'clubRules' | 'activityAreas'>,
): Contradiction[] {
  const found: Contradiction[] = []
  const known = new Set(plan.clauses.map(({ id }) => id))
  const ids = new Set<string>()
  for (const list of ['targets', 'clubRules', 'activityAreas'] as const)
    for (const [index, { id, clause }] of plan[list].entries()) {
      if (!known.has(clause))
        found.push({
          path: [list, index, 'clause'],
          message: `${id} cites ${clause}, which the plan's index of clauses lacks`,
        })
      if (ids.has(id)) found.push({ path: [list, index, 'id'], message: `${id} is used twice` })
      ids.add(id)
    }
  const rules = new Set(plan.clubRules.map(({ id }) => id))
  for (const [index, { id, measure }] of plan.targets.entries())
    for (const [place, rule] of (measure.kind === 'clubsMeeting' ? measure.rules : []).entries())
      if (!rules.has(rule))
        found.push({
          path: ['targets', index, 'measure', 'rules', place],
          message: `${id} asks for ${rule}, which is no rule of this plan`,
        })
  return found
}

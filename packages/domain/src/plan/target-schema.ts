import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { foundingSources } from '../clubs/club.ts'
import { existingFunds, peopleCounted } from '../facts/facts.ts'
import { unitKeySchema } from '../units/schema.ts'
import { unitLevels } from '../units/unit.ts'
import { cited, wholeNumberSchema, wholePercentSchema } from './cited-schema.ts'

/** The parts into which a target is divided; each part must be met. For `allotment`, the demand names the parts. */
const divisionSchema = z.enum(['period', 'year', 'district', 'districtAndYear', 'allotment'])
export type Division = z.infer<typeof divisionSchema>

/** Both days belong to the span. */
const spanSchema = z.strictObject({ from: isoDateSchema, to: isoDateSchema }).readonly()
export type Span = z.infer<typeof spanSchema>

/** The whole for a share of people: all people of one kind in the register, or a given figure. */
const wholeOfPeopleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('counted'), who: z.enum(peopleCounted) }).readonly(),
  z.strictObject({ kind: z.literal('given'), figure: z.string() }).readonly(),
])

/** What a target counts. Foundings are counted over the plan's period; all other measures are counted on one day. */
const measureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('communesCovered') }).readonly(),
  z
    .strictObject({
      kind: z.literal('clubsFounded'),
      per: divisionSchema,
      /** `null`: money of any source. */
      moneyFrom: z.array(z.enum(foundingSources)).readonly().nullable(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('peopleOfNewClubs'), who: z.enum(['members', 'olderPeople']) }).readonly(),
  z.strictObject({ kind: z.literal('clubsMaintained') }).readonly(),
  /** The share of clubs that meet all of these rules, among the operating clubs that are old enough for every rule. */
  z
    .strictObject({ kind: z.literal('clubsMeeting'), rules: z.array(z.string()).min(1).readonly() })
    .readonly(),
  z.strictObject({ kind: z.literal('districtsPlanned') }).readonly(),
  /**
   * The share of units of a level, or of one of its strata, with this many operating clubs that meet all of these
   * rules; `high: null`: or more.
   */
  z
    .strictObject({
      kind: z.literal('unitsServed'),
      level: z.enum(unitLevels),
      stratum: z.string().nullable(),
      clubs: z.strictObject({ low: z.int().min(1), high: z.int().min(1).nullable() }).readonly(),
      rules: z.array(z.string()).readonly(),
    })
    .readonly(),
  /** The share of all villages that have an operating club. The number of all villages is a given figure. */
  z.strictObject({ kind: z.literal('villagesServed'), figure: z.string() }).readonly(),
  /** All operating clubs on the day, whether new or older than the plan. */
  z.strictObject({ kind: z.literal('clubsOperating') }).readonly(),
  /**
   * People of all operating clubs, new or older than the plan: their number (`of: null`), or their share of a whole.
   */
  z
    .strictObject({
      kind: z.literal('people'),
      who: z.enum(peopleCounted),
      of: wholeOfPeopleSchema.nullable(),
    })
    .readonly(),
  /**
   * The share of operating clubs whose fund has at least this much money. A demand of half is a demand on the median
   * fund.
   */
  z
    .strictObject({ kind: z.literal('clubsWithFund'), fund: z.enum(existingFunds), dong: z.int().min(1) })
    .readonly(),
])
export type Measure = z.infer<typeof measureSchema>

/** `quota`: fewer than `low` is unmet; more than `high` is met, and is reported as exceeded. */
const demandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('atLeast'), count: wholeNumberSchema }).readonly(),
  z.strictObject({ kind: z.literal('moreThan'), count: wholeNumberSchema }).readonly(),
  z.strictObject({ kind: z.literal('quota'), low: wholeNumberSchema, high: wholeNumberSchema }).readonly(),
  z.strictObject({ kind: z.literal('shareAtLeast'), percent: wholePercentSchema }).readonly(),
  z
    .strictObject({ kind: z.literal('shareBetween'), low: wholePercentSchema, high: wholePercentSchema })
    .readonly(),
  /**
   * A number for each named part: a year, a span of years, a unit, or a unit in a year. `total`: their sum as the plan
   * states it.
   */
  z
    .strictObject({
      kind: z.literal('allotted'),
      parts: z
        .array(
          z
            .strictObject({
              year: z.int().nullable(),
              span: spanSchema.nullable(),
              unit: unitKeySchema.nullable(),
              count: wholeNumberSchema,
            })
            .readonly(),
        )
        .min(1)
        .readonly(),
      total: wholeNumberSchema.nullable(),
    })
    .readonly(),
])
export type Demand = z.infer<typeof demandSchema>

/** `span`: the part of the period in which the target must be reached; left out if it is the whole period. */
export const targetSchema = z
  .strictObject({
    ...cited,
    measure: measureSchema,
    demand: demandSchema,
    span: spanSchema.optional(),
  })
  .readonly()
export type Target = z.infer<typeof targetSchema>

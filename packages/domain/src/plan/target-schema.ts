import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { foundingSources } from '../clubs/club.ts'
import { existingFunds, peopleCounted } from '../facts/facts.ts'
import { unitKeySchema } from '../units/schema.ts'
import { unitLevels } from '../units/unit.ts'
import { cited, wholeNumberSchema, wholePercentSchema } from './cited-schema.ts'

/** The parts of a target; each must be met by itself. The demand of an `allotment` names its parts. */
const divisionSchema = z.enum(['period', 'year', 'district', 'districtAndYear', 'allotment'])
export type Division = z.infer<typeof divisionSchema>

/** Both ends are included. */
const spanSchema = z.strictObject({ from: isoDateSchema, to: isoDateSchema }).readonly()
export type Span = z.infer<typeof spanSchema>

/** The whole of a share: all members of a kind, or a number given by somebody else. */
const wholeOfPeopleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('counted'), who: z.enum(peopleCounted) }).readonly(),
  z.strictObject({ kind: z.literal('given'), figure: z.string() }).readonly(),
])

/** What a target counts. Foundings are a flow over the plan's period; the other measures are a stock on the day. */
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
  /** Of the operating clubs old enough to be judged by all of these rules, those that meet them all. */
  z
    .strictObject({ kind: z.literal('clubsMeeting'), rules: z.array(z.string()).min(1).readonly() })
    .readonly(),
  z.strictObject({ kind: z.literal('districtsPlanned') }).readonly(),
  /**
   * The units of a level, or of one stratum of it, with this many operating clubs that meet all of these rules; `high:
   * null`: or more.
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
  /** The villages with an operating club, of all villages: their number is in no register of clubs. */
  z.strictObject({ kind: z.literal('villagesServed'), figure: z.string() }).readonly(),
  /** The clubs that operate, earlier and new: a stock. */
  z.strictObject({ kind: z.literal('clubsOperating') }).readonly(),
  /** People of the operating clubs, earlier and new; by themselves (`of: null`), or as a part of others. */
  z
    .strictObject({
      kind: z.literal('people'),
      who: z.enum(peopleCounted),
      of: wholeOfPeopleSchema.nullable(),
    })
    .readonly(),
  /**
   * The operating clubs whose fund holds at least this much, of all operating clubs: asking for half of them is asking
   * for a median.
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
   * This many in each named part: a year, a span of years, a unit, or a unit in a year. `total`: their sum as stated by
   * the plan.
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

/** `span`: the part of the period in which the target is to be reached; left out where it is the whole period. */
export const targetSchema = z
  .strictObject({
    ...cited,
    measure: measureSchema,
    demand: demandSchema,
    span: spanSchema.optional(),
  })
  .readonly()
export type Target = z.infer<typeof targetSchema>

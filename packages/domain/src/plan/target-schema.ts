import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { foundingSources } from '../clubs/club.ts'
import { existingFunds, peopleCounted } from '../facts/facts.ts'
import { unitKeySchema } from '../units/schema.ts'
import { unitLevels } from '../units/unit.ts'
import { cited, wholeNumberSchema, wholePercentSchema } from './cited-schema.ts'

/** The parts into which a target divides its demand: each part must be met by itself. Those of an `allotment` its demand names. */
const divisionSchema = z.enum(['period', 'year', 'district', 'districtAndYear', 'allotment'])
export type Division = z.infer<typeof divisionSchema>

/** Ends included. */
const spanSchema = z.strictObject({ from: isoDateSchema, to: isoDateSchema }).readonly()
export type Span = z.infer<typeof spanSchema>

/** All people of a kind among the members, or a number that somebody else gives. */
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
  /** The units of a level, or of one stratum of it, with so many operating clubs that meet all of these rules; `high: null`: or more. */
  z
    .strictObject({
      kind: z.literal('unitsServed'),
      level: z.enum(unitLevels),
      stratum: z.string().nullable(),
      clubs: z.strictObject({ low: z.int().min(1), high: z.int().min(1).nullable() }).readonly(),
      rules: z.array(z.string()).readonly(),
    })
    .readonly(),
  /** The villages with an operating club, of all that there are: a number that no register of clubs holds. */
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
  /** The operating clubs whose fund has at least so much, of all of them: half of them asked for is a median. */
  z
    .strictObject({ kind: z.literal('clubsWithFund'), fund: z.enum(existingFunds), dong: z.int().min(1) })
    .readonly(),
])
export type Measure = z.infer<typeof measureSchema>

/** `quota`: fewer than `low` is unmet; more than `high` is met, and said to be exceeded. */
const demandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('atLeast'), count: wholeNumberSchema }).readonly(),
  z.strictObject({ kind: z.literal('moreThan'), count: wholeNumberSchema }).readonly(),
  z.strictObject({ kind: z.literal('quota'), low: wholeNumberSchema, high: wholeNumberSchema }).readonly(),
  z.strictObject({ kind: z.literal('shareAtLeast'), percent: wholePercentSchema }).readonly(),
  z
    .strictObject({ kind: z.literal('shareBetween'), low: wholePercentSchema, high: wholePercentSchema })
    .readonly(),
  /** So many in each part that is named: a year, a stretch of years, a unit, or a unit's. `total`: what they are said to be together. */
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

/** `span`: the stretch of the period in which the target is to be reached; left out where it is all of the period. */
export const targetSchema = z
  .strictObject({
    ...cited,
    measure: measureSchema,
    demand: demandSchema,
    span: spanSchema.optional(),
  })
  .readonly()
export type Target = z.infer<typeof targetSchema>

import { z } from 'zod'
import { isoDateSchema, yearSchema } from '../calendar/schema.ts'
import { foundingSources } from '../clubs/club.ts'
import { peopleCounted } from '../facts/facts.ts'
import { standingWords } from '../quality/standing-word.ts'
import { reviewedPeriodSchema, snapshotNumberSchema } from '../snapshots/schema.ts'
import { unitKeySchema } from '../units/schema.ts'

const countedSchema = z.int().min(0).max(1_000_000_000)
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)
const nameSchema = z.string().min(1).max(100)
/** The statistics office's code of a province. */
const provinceCodeSchema = z.string().regex(/^\d{2}$/)

/**
 * How many people of one kind there are in this many clubs, of which `listed` have a member list. In the listed clubs
 * there are at least `low` and at most `high` such people.
 */
const peopleSchema = z.strictObject({
  clubs: countedSchema,
  listed: countedSchema,
  low: countedSchema,
  high: countedSchema,
})

const standingSchema = z.strictObject({
  met: countedSchema,
  unmet: countedSchema,
  undetermined: countedSchema,
  notApplicable: countedSchema,
})

const answerSchema = z.strictObject({ yes: countedSchema, no: countedSchema, unknown: countedSchema })

const placesSchema = z.array(unitKeySchema).max(100).readonly()

/** The counts of the clubs in one commune. */
const communeCountsSchema = z.strictObject({
  /**
   * The commune as the list of units on the clubs' own day names it, the communes of the plan's list in which its clubs
   * may be, and their district.
   */
  commune: unitKeySchema,
  communes: placesSchema,
  district: unitKeySchema.nullable(),
  clubs: countedSchema,
  operatingAtStart: countedSchema,
  /** The members of the operating clubs. */
  operating: peopleSchema,
  /** By kind of people: the people of the operating clubs that are new. */
  operatingNew: z.record(z.enum(peopleCounted), peopleSchema),
  /**
   * The other counts that the plan's targets need: people by kind; by target, how many clubs meet its rules, or have
   * its sum in their fund.
   */
  people: z.partialRecord(z.enum(peopleCounted), peopleSchema),
  standing: z.record(nameSchema, standingSchema),
  funds: z.record(nameSchema, answerSchema),
})

/**
 * Only counts that can be added up: the sum of the provinces' counts is the country's count. Percentages are left out.
 */
export const statedCountsSchema = z.strictObject({
  communes: z.array(communeCountsSchema).max(10_000).readonly(),
  foundings: z
    .array(
      z.strictObject({
        year: yearSchema,
        source: z.enum(foundingSources).nullable(),
        communes: placesSchema,
        district: unitKeySchema.nullable(),
        clubs: countedSchema,
      }),
    )
    .max(100_000)
    .readonly(),
  operatingSince: z
    .array(z.strictObject({ year: yearSchema, clubs: countedSchema }))
    .max(300)
    .readonly(),
  /** By rule: how many operating clubs meet it, do not, and so on. */
  rules: z.record(nameSchema, z.record(z.enum(standingWords), countedSchema)),
  /** By target: how many operating clubs meet all of its rules, do not, and so on. */
  meeting: z.record(nameSchema, standingSchema),
})
export type StatedCounts = z.infer<typeof statedCountsSchema>

/**
 * A province's statement about one closed period, in the first format: counts of clubs and people, without any row
 * about a single club or person.
 */
export const statementSchema = z
  .strictObject({
    format: z.literal(1),
    province: provinceCodeSchema,
    /** The plan whose rules were used for counting, with the SHA-256 of its canonical text. */
    plan: z.strictObject({ id: nameSchema, hash: hashSchema }),
    period: reviewedPeriodSchema,
    asOf: isoDateSchema,
    /**
     * The number of the statement, counted from 1 for each version of a plan. `previous` is the SHA-256 of the text of
     * the statement before it.
     */
    sequence: z.int().min(1).max(1_000_000),
    previous: hashSchema.nullable(),
    snapshot: z.strictObject({ number: snapshotNumberSchema, hash: hashSchema }),
    /** How far the province's history and fund books reached, each with the hash that covers everything up to there. */
    heads: z.strictObject({
      audit: z.strictObject({ seq: countedSchema, hash: hashSchema }),
      ledger: z.strictObject({ steps: countedSchema, hash: hashSchema }),
    }),
    /** `null`: the period's snapshot was withdrawn, so its figures no longer count. */
    counts: statedCountsSchema.nullable(),
  })
  .readonly()
export type Statement = z.infer<typeof statementSchema>

/** The provinces whose statements are accepted, each with the keys that may sign them, written as `name+hash+key`. */
export const nationProvincesSchema = z
  .array(
    z
      .strictObject({
        code: provinceCodeSchema,
        keys: z.array(z.string().min(1).max(300)).max(20).readonly(),
      })
      .readonly(),
  )
  .max(100)
  .readonly()
export type NationProvince = z.infer<typeof nationProvincesSchema>[number]

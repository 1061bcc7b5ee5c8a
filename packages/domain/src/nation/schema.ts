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
/** The code of a province, as the statistics office writes it. */
const provinceCodeSchema = z.string().regex(/^\d{2}$/)

/** People of so many clubs, of which so many have a list: on these at least `low` are so, and at most `high`. */
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

/** What is counted in the clubs of one commune. */
const communeCountsSchema = z.strictObject({
  /** The commune as the clubs' own list names it, those of the plan's list in which they may lie, and their district. */
  commune: unitKeySchema,
  communes: placesSchema,
  district: unitKeySchema.nullable(),
  clubs: countedSchema,
  operatingAtStart: countedSchema,
  /** The members of the operating clubs. */
  operating: peopleSchema,
  /** The people of the operating ones among the new clubs. */
  operatingNew: z.record(z.enum(peopleCounted), peopleSchema),
  /** What targets of the plan ask beside these: people by kind, and by target how clubs stand with its rules or its sum. */
  people: z.partialRecord(z.enum(peopleCounted), peopleSchema),
  standing: z.record(nameSchema, standingSchema),
  funds: z.record(nameSchema, answerSchema),
})

/** Additive counts alone: a sum of these is the count of all, and there is no percentage. */
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
  /** By rule: the operating clubs by how they stand with it. */
  rules: z.record(nameSchema, z.record(z.enum(standingWords), countedSchema)),
  /** By target: the operating clubs by how they stand with all of its rules. */
  meeting: z.record(nameSchema, standingSchema),
})
export type StatedCounts = z.infer<typeof statedCountsSchema>

/** What a province states of one closed period: counts of clubs and people, nobody's row. The first format. */
export const statementSchema = z
  .strictObject({
    format: z.literal(1),
    province: provinceCodeSchema,
    /** By which rules was counted: SHA-256 of the plan's canonical text. */
    plan: z.strictObject({ id: nameSchema, hash: hashSchema }),
    period: reviewedPeriodSchema,
    asOf: isoDateSchema,
    /** Counted from 1 for each plan of this hash, each bound to the one before by the SHA-256 of its text. */
    sequence: z.int().min(1).max(1_000_000),
    previous: hashSchema.nullable(),
    snapshot: z.strictObject({ number: snapshotNumberSchema, hash: hashSchema }),
    /** How far the history and the fund books of the province reached. */
    heads: z.strictObject({
      audit: z.strictObject({ seq: countedSchema, hash: hashSchema }),
      ledger: z.strictObject({ steps: countedSchema, hash: hashSchema }),
    }),
    /** `null`: the period's snapshot was withdrawn, and nothing is stated of it any more. */
    counts: statedCountsSchema.nullable(),
  })
  .readonly()
export type Statement = z.infer<typeof statementSchema>

/** The provinces whose statements are taken, each with the keys that may sign them, as `name+hash+key`. */
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

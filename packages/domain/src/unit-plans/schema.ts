import { z } from 'zod'
import { isoDateSchema, yearSchema } from '../calendar/schema.ts'
import { foundingSources } from '../clubs/club.ts'
import { withdrawalSchema } from '../documents/withdrawal-schema.ts'
import { isDistinct } from '../refusals/distinct.ts'
import { lineSchema } from '../text/schema.ts'
import { unitKeySchema } from '../units/schema.ts'
import { wholeNumberSchema } from '../verdicts/schema.ts'

/** The id of a unit's plan. */
export const unitPlanIdSchema = z.uuid().brand<'UnitPlanId'>()
export type UnitPlanId = z.infer<typeof unitPlanIdSchema>

/**
 * The clubs that the unit intends to found in one year with money of one source; `source: null`: the plan names no
 * source.
 */
const plannedClubsSchema = z.strictObject({
  year: yearSchema,
  source: z.enum(foundingSources).nullable(),
  clubs: wholeNumberSchema,
})
export type PlannedClubs = z.infer<typeof plannedClubsSchema>

/** The plan by which a unit carries out the province's plan (V.4.a), as a user types it from the paper. */
export const unitPlanDraftSchema = z.strictObject({
  unit: unitKeySchema,
  /** The id of the province's plan that the unit carries out. */
  plan: lineSchema({ max: 60 }),
  number: lineSchema({ max: 60 }),
  issuedOn: isoDateSchema,
  issuer: lineSchema({ max: 120 }),
  /** A year that is not listed has no number; zero clubs is a number. */
  clubs: z
    .array(plannedClubsSchema)
    .max(200, 'tooLong')
    .readonly()
    .refine((rows) => isDistinct(rows.map(({ year, source }) => `${year} ${source}`)), 'listedTwice'),
})
export type UnitPlanDraft = z.infer<typeof unitPlanDraftSchema>

/** A stored plan of a unit. One recorded by mistake is withdrawn, never deleted, and counts on no day. */
export const unitPlanSchema = unitPlanDraftSchema.extend({
  id: unitPlanIdSchema,
  /** `null`: the record is valid. */
  withdrawal: withdrawalSchema.nullable(),
})
export type UnitPlan = z.infer<typeof unitPlanSchema>

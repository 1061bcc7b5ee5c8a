import { z } from 'zod'
import { unitKeySchema } from '../units/schema.ts'
import { unitTypes } from '../units/unit.ts'
import { cited, wordingSchema } from './cited-schema.ts'

/**
 * The units of a stratum: those of these types, those named one by one, or all units that are in no other stratum of
 * the division.
 */
const stratumUnitsSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('types'), types: z.array(z.enum(unitTypes)).min(1).readonly() })
    .readonly(),
  z.strictObject({ kind: z.literal('named'), units: z.array(unitKeySchema).min(1).readonly() }).readonly(),
  z.strictObject({ kind: z.literal('others') }).readonly(),
])

/** A division of the plan's units into parts with demands of their own, such as lowland and mountain communes. */
export const stratificationSchema = z
  .strictObject({
    ...cited,
    strata: z
      .array(
        z.strictObject({ id: z.string().min(1), name: wordingSchema, units: stratumUnitsSchema }).readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly()
export type Stratification = z.infer<typeof stratificationSchema>
export type Stratum = Stratification['strata'][number]

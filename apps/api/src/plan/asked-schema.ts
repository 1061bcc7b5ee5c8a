import { isoDateSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'

/** Which plan is asked about, and on which day; `null`: the one in force, and the day that it shows by itself. */
export const askedSchema = z.strictObject({
  plan: z.string().max(100).nullable(),
  asOf: isoDateSchema.nullable(),
})

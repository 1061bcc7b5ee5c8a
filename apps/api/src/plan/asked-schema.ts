import { isoDateSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'

/**
 * The range of years that may be asked about: each new day must be computed, and there is nothing to compute far
 * outside it.
 */
const [firstDay, lastDay] = ['2000-01-01', '2099-12-31']

/** Which plan is asked about, and on which day; `null`: the plan in force, and its default day. */
export const askedSchema = z.strictObject({
  plan: z.string().max(100).nullable(),
  asOf: isoDateSchema.refine((date) => date >= firstDay && date <= lastDay, 'dateInvalid').nullable(),
})

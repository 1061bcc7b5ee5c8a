import { isoDateSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'

/**
 * The first and the last day that a request may name. Each new day must be computed, and far outside this range there
 * is nothing to compute.
 */
const [firstDay, lastDay] = ['2000-01-01', '2099-12-31']

/**
 * The plan and the day that a request asks for. `plan: null`: the plan in force. `asOf: null`: today, or the plan's
 * last day once it is over.
 */
export const askedSchema = z.strictObject({
  plan: z.string().max(100).nullable(),
  asOf: isoDateSchema.refine((date) => date >= firstDay && date <= lastDay, 'dateInvalid').nullable(),
})

import { z } from 'zod'
import { beneficiaryGroups } from '../facts/beneficiaries.ts'
import { cited } from './cited-schema.ts'

/** What an indicator counts. */
const indicatorMeasureSchema = z.discriminatedUnion('kind', [
  /** Members of the operating clubs. */
  z.strictObject({ kind: z.literal('beneficiaries'), who: z.enum(beneficiaryGroups) }).readonly(),
  /** How many operating clubs meet more of these rules than a year ago, and how many meet fewer. */
  z
    .strictObject({ kind: z.literal('clubsGaining'), rules: z.array(z.string()).min(1).readonly() })
    .readonly(),
])

/**
 * A figure that a plan mentions without a number to reach. It is shown beside the targets, and is never met or unmet.
 */
export const indicatorSchema = z.strictObject({ ...cited, measure: indicatorMeasureSchema }).readonly()
export type Indicator = z.infer<typeof indicatorSchema>

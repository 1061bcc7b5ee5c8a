import { z } from 'zod'
import { beneficiaryGroups } from '../facts/beneficiaries.ts'
import { cited } from './cited-schema.ts'

/** What an indicator counts. */
const indicatorMeasureSchema = z.discriminatedUnion('kind', [
  /** Members of the operating clubs. */
  z.strictObject({ kind: z.literal('beneficiaries'), who: z.enum(beneficiaryGroups) }).readonly(),
  /** The operating clubs that meet more of these rules than a year ago, and those that meet fewer. */
  z
    .strictObject({ kind: z.literal('clubsGaining'), rules: z.array(z.string()).min(1).readonly() })
    .readonly(),
])

/**
 * A figure that a plan mentions without setting a number: it is shown beside the targets, and is never met or unmet.
 */
export const indicatorSchema = z.strictObject({ ...cited, measure: indicatorMeasureSchema }).readonly()
export type Indicator = z.infer<typeof indicatorSchema>

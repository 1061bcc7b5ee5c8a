import { z } from 'zod'
import { lineSchema } from '../text/schema.ts'

/** What is said when a record turns out to be a mistake. */
export const withdrawalSchema = z.strictObject({ reason: lineSchema({ max: 300 }) })
export type Withdrawal = z.infer<typeof withdrawalSchema>

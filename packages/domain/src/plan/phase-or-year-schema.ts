import { z } from 'zod'
import { yearSchema } from '../calendar/schema.ts'

/** The whole of the plan's period, or one of its years. */
export const phaseOrYearSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('phase') }),
  z.strictObject({ kind: z.literal('year'), year: yearSchema }),
])
export type PhaseOrYear = z.infer<typeof phaseOrYearSchema>

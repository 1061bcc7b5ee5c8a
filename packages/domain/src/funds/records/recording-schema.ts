import { z } from 'zod'
import { instantSchema, isoDateSchema } from '../../calendar/schema.ts'
import { lineSchema } from '../../text/schema.ts'

/** A person: an account of the system or a name, whichever the caller uses to distinguish people. */
export const personSchema = lineSchema({ max: 100 })

/** What the caller knows about a recording: the day on which something is booked, the exact time, and the person. */
export const recordingSchema = z.strictObject({
  bookedOn: isoDateSchema,
  createdAt: instantSchema,
  recordedBy: personSchema,
})
export type Recording = z.infer<typeof recordingSchema>

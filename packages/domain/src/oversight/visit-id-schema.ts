import { z } from 'zod'

/** The id of a visit. */
export const visitIdSchema = z.uuid().brand<'VisitId'>()
export type VisitId = z.infer<typeof visitIdSchema>

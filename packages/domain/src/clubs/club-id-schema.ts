import { z } from 'zod'

/** The id of a club: a UUID. */
export const clubIdSchema = z.uuid().brand<'ClubId'>()
export type ClubId = z.infer<typeof clubIdSchema>

import { z } from 'zod'

export const clubIdSchema = z.uuid().brand<'ClubId'>()
export type ClubId = z.infer<typeof clubIdSchema>

import type { ClubId } from '@lienthehe/domain/clubs'
import { clubIdSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'

const namingClub = z.union([
  z.looseObject({ club: clubIdSchema }).transform(({ club }) => club),
  z.looseObject({ id: clubIdSchema }).transform(({ id }) => id),
])

/** The club that an input names: as `club` beside other fields, or alone as `id`; empty where it names none. */
export function clubAskedAbout(input: unknown): readonly ClubId[] {
  const named = namingClub.safeParse(input)
  return named.success ? [named.data] : []
}

import type { ClubId } from '@lienthehe/domain/clubs'
import { clubIdSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'

const namingClub = z.union([
  z.looseObject({ club: clubIdSchema }).transform(({ club }) => club),
  z.looseObject({ id: clubIdSchema }).transform(({ id }) => id),
])

/** The club that a query's input names, in the field `club` or else in `id`; empty if it names none. */
export function clubAskedAbout(input: unknown): readonly ClubId[] {
  const named = namingClub.safeParse(input)
  return named.success ? [named.data] : []
}

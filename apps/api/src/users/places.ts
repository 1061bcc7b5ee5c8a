import { fullNameOf, type Grant } from '@lienthehe/domain'
import { readClub } from '../clubs/queries.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'

/** Each grant with the name of the place where it holds. */
export async function namePlaces(
  { units }: Pick<Services, 'units'>,
  db: Readable,
  granted: readonly Grant[],
): Promise<readonly (Grant & { readonly place: string })[]> {
  const named = []
  for (const grant of granted) {
    const { scope } = grant
    const unit = scope.kind === 'unit' ? units.byKey.get(scope.unit) : undefined
    const club = scope.kind === 'club' ? await readClub(db, scope.club) : undefined
    named.push({ ...grant, place: unit ? fullNameOf(unit).vi : (club?.club.name ?? '') })
  }
  return named
}

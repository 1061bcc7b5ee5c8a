import { fullNameOf, type Grant, type Wording } from '@lienthehe/domain'
import { readClub } from '../clubs/queries.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'

/** Each grant with the name of the place where it holds; a club's name is the same in every language. */
export async function namePlaces(
  { units }: Pick<Services, 'units'>,
  db: Readable,
  granted: readonly Grant[],
): Promise<readonly (Grant & { readonly place: Wording })[]> {
  const named = []
  for (const grant of granted) {
    const { scope } = grant
    const unit = scope.kind === 'unit' ? units.byKey.get(scope.unit) : undefined
    const club = scope.kind === 'club' ? await readClub(db, scope.club) : undefined
    const clubName = club?.club.name ?? ''
    named.push({ ...grant, place: unit ? fullNameOf(unit) : { vi: clubName, en: clubName } })
  }
  return named
}

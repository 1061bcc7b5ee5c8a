import { fullNameOf, type Grant, type Wording } from '@lienthehe/domain'
import { type HeldGrant, heldOn } from '@lienthehe/domain/access'
import { readClub } from '../clubs/queries.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { givingBy } from './held.ts'

/** Each grant as it holds today, with the name of its place; a club's name is the same in every language. */
export async function namePlaces(
  services: Pick<Services, 'units' | 'now'>,
  db: Readable,
  granted: readonly Grant[],
): Promise<readonly (HeldGrant & { readonly place: Wording })[]> {
  const { today, unitOf } = givingBy(services)
  const named = []
  for (const grant of heldOn(today, granted, unitOf)) {
    const { scope } = grant
    const unit = scope.kind === 'unit' ? unitOf(scope.unit) : undefined
    const club = scope.kind === 'club' ? await readClub(db, scope.club) : undefined
    const clubName = club?.club.name ?? ''
    named.push({ ...grant, place: unit ? fullNameOf(unit) : { vi: clubName, en: clubName } })
  }
  return named
}

import type { Subject } from '@lienthehe/domain/access'
import type { Club, ClubDraft, ClubId, ClubPlace } from '@lienthehe/domain/clubs'
import type { RequestContext } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { Refused } from '../refused.ts'
import { readClub, type StoredClub } from './queries.ts'

/** A club as the subject of a right: in the place where it is stored, whatever the request says. */
export function subjectOf(
  { units }: Pick<RequestContext, 'units'>,
  club: ClubPlace & Pick<Club, 'id'>,
): Subject {
  return { within: units.withinClub(club), club: club.id }
}

/** The place where a new or moved club is to be recorded, as the subject of a right. */
export function placeOf(
  { units }: Pick<RequestContext, 'units'>,
  { commune }: Pick<ClubDraft, 'commune'>,
): Subject {
  return { within: units.within(commune), club: null }
}

/** The club with this id. Refused as not found when there is none. */
export async function requireClub(db: Readable, id: ClubId): Promise<StoredClub> {
  const stored = await readClub(db, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return stored
}

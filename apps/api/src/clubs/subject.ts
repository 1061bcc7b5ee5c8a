import type { Subject } from '@lienthehe/domain/access'
import type { Club, ClubDraft, ClubId, ClubPlace } from '@lienthehe/domain/clubs'
import type { RequestContext } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { Refused } from '../refused.ts'
import { readClub, type StoredClub } from './queries.ts'

/** A club as a subject of rights: in the place where it is stored, whatever the request says. */
export function subjectOf(
  { units }: Pick<RequestContext, 'units'>,
  club: ClubPlace & Pick<Club, 'id'>,
): Subject {
  return { within: units.withinClub(club), club: club.id }
}

/** A place where a club is to be recorded. */
export function placeOf(
  { units }: Pick<RequestContext, 'units'>,
  { commune }: Pick<ClubDraft, 'commune'>,
): Subject {
  return { within: units.within(commune), club: null }
}

/** The club, or the refusal that there is none. */
export async function requireClub(db: Readable, id: ClubId): Promise<StoredClub> {
  const stored = await readClub(db, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return stored
}

import type { Subject } from '@lienthehe/domain/access'
import type { Club, ClubId } from '@lienthehe/domain/clubs'
import { Refused } from '../refused.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Stored, Writer } from '../writes/write.ts'
import { appendClubEvent, insertClubs, readClub, updateClub } from './queries.ts'
import { subjectOf } from './subject.ts'

/** How a club is stored and described in the history: by the fields that a person typed. */
export const clubRecord: RecordKind<Club> = {
  kind: 'club',
  clubOf: ({ id }) => id,
  labelOf: ({ name }) => name,
  factsOf: ({ id: _, events: __, ...draft }) => draft,
  insert: ({ tx }, club) => insertClubs(tx, [club]),
  // A change either edits these fields or adds an event to the club's life, never both.
  update: async ({ tx }, { id: _, events, ...draft }, { value: club, version }) => {
    const [event] = events.slice(club.events.length)
    if (event === undefined) await updateClub(tx, { club, version }, draft)
    else await appendClubEvent(tx, { club, version }, event)
  },
}

/**
 * The club as stored, and the place in which the user needs the right. Refused as not found when there is no such club.
 */
export async function loadClub(
  { tx, units }: Pick<Writer, 'tx' | 'units'>,
  { id }: { readonly id: ClubId },
): Promise<{ readonly stored: Stored<Club>; readonly subjects: readonly [Subject] }> {
  const found = await readClub(tx, id)
  if (found === undefined) throw new Refused({ reason: 'notFound' })
  return {
    stored: { value: found.club, version: found.version },
    subjects: [subjectOf({ units }, found.club)],
  }
}

import { hasEnded } from '../../clubs/club.ts'
import type { ClubRefusal } from '../../clubs/refusal.ts'
import type { Club } from '../../clubs/schema.ts'

/** Why this club’s book takes no more entries, or `null`: after a merger or a dissolution it can only be read. */
export function whyNothingMore(club: Pick<Club, 'events'>): ClubRefusal | null {
  return hasEnded(club) ? { reason: 'clubEnded' } : null
}

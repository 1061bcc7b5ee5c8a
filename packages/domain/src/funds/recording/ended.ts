import { hasEnded } from '../../clubs/club.ts'
import type { ClubRefusal } from '../../clubs/refusal.ts'
import type { Club } from '../../clubs/schema.ts'

/** Why is nothing more recorded in this club's book? After a merger or dissolution the book can only be read. */
export function whyNothingMore(club: Pick<Club, 'events'>): ClubRefusal | null {
  return hasEnded(club) ? { reason: 'clubEnded' } : null
}

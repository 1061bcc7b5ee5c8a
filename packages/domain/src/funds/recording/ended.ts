import { hasEnded } from '../../clubs/club.ts'
import type { ClubRefusal } from '../../clubs/refusal.ts'
import type { Club } from '../../clubs/schema.ts'

/** Why is nothing more written into this club's book? A club that was merged or dissolved leaves its book as it is, to be read. */
export function whyNothingMore(club: Pick<Club, 'events'>): ClubRefusal | null {
  return hasEnded(club) ? { reason: 'clubEnded' } : null
}

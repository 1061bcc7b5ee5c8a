import type { BoardTerm } from '../boards/schema.ts'
import { endTermsWithClub, hasTermsAfter } from '../boards/with-club.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import { hasEnded } from '../clubs/club.ts'
import type { ClubRefusal } from '../clubs/refusal.ts'
import type { Club, LoneEvent } from '../clubs/schema.ts'
import { recordClubEvent } from '../clubs/transitions.ts'
import { type InvalidInput, refuseFields } from '../refusals/invalid-input.ts'
import { accept, type Result } from '../refusals/result.ts'

/** A club after a change, and the terms of its board that end with the club. */
export type ChangedClub = { readonly club: Club; readonly ended: readonly BoardTerm[] }

/**
 * The club after it was suspended, resumed or dissolved. If it is dissolved, the terms of its board end. Refused for
 * the reasons of `recordClubEvent`, and when the club would end before something that the board has on record.
 */
export function changeClub(
  { club, terms }: { readonly club: Club; readonly terms: readonly BoardTerm[] },
  event: LoneEvent,
  today: IsoDate,
): Result<ChangedClub, InvalidInput | ClubRefusal> {
  const recorded = recordClubEvent(club, event, today)
  if (!recorded.ok) return recorded
  if (!hasEnded(recorded.value)) return accept({ club: recorded.value, ended: [] })
  if (hasTermsAfter(terms, event.on))
    return refuseFields('event', [{ field: 'on', problem: 'beforeLastRecord' }])
  return accept({ club: recorded.value, ended: endTermsWithClub(terms, event.on) })
}

import type { IsoDate } from '../calendar/iso-date.ts'
import { type InvalidInput, refuseFields } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { checkClubDraft, checkClubEvent } from './check.ts'
import { hasEnded, possibleChanges } from './club.ts'
import type { ClubId } from './club-id-schema.ts'
import type { ClubRefusal } from './refusal.ts'
import type { Club, ClubDraft, ClubEvent } from './schema.ts'

/** The new club. Refused when a field cannot be. */
export function foundClub(id: ClubId, draft: ClubDraft, today: IsoDate): Result<Club, InvalidInput> {
  const wrong = checkClubDraft(draft, { today, firstRecordedOn: null })
  return wrong.length > 0 ? refuseFields('draft', wrong) : accept({ ...draft, id, events: [] })
}

/**
 * The club with another draft. Refused when a field cannot be. `firstJoinedOn` is the first joining among those whom the
 * club has ever listed, `null` when it has listed nobody.
 */
export function editClub(
  club: Club,
  draft: ClubDraft,
  { today, firstJoinedOn }: { readonly today: IsoDate; readonly firstJoinedOn: IsoDate | null },
): Result<Club, InvalidInput> {
  const recorded = [...club.events.map(({ on }) => on), ...(firstJoinedOn === null ? [] : [firstJoinedOn])]
  const wrong = checkClubDraft(draft, { today, firstRecordedOn: recorded.toSorted()[0] ?? null })
  return wrong.length > 0 ? refuseFields('draft', wrong) : accept({ ...club, ...draft })
}

/** The club after it was suspended, resumed, merged or dissolved. Refused when its life is over, or this cannot come next. */
export function recordClubEvent(
  club: Club,
  event: ClubEvent,
  today: IsoDate,
): Result<Club, InvalidInput | ClubRefusal> {
  if (hasEnded(club)) return refuse({ reason: 'clubEnded' })
  if (!possibleChanges(club).includes(event.change))
    return refuseFields('event', [{ field: 'change', problem: 'choiceUnknown' }])
  const wrong = checkClubEvent(club, event, today)
  return wrong.length > 0
    ? refuseFields('event', wrong)
    : accept({ ...club, events: [...club.events, event] })
}

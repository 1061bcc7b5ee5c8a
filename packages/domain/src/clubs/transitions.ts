import type { IsoDate } from '../calendar/iso-date.ts'
import { type InvalidInput, refuseFields, type WrongField } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import { checkClubDraft, checkClubEvent } from './check.ts'
import { hasEnded, possibleChanges } from './club.ts'
import type { ClubId } from './club-id-schema.ts'
import { checkCommune } from './commune.ts'
import type { ClubRefusal } from './refusal.ts'
import type { Club, ClubDraft, ClubEvent } from './schema.ts'

/** The new club. Refused when a field cannot be. `commune` is the unit of the draft's key, if the list has one. */
export function foundClub(
  id: ClubId,
  draft: ClubDraft,
  { today, commune }: { readonly today: IsoDate; readonly commune: AdministrativeUnit | undefined },
): Result<Club, InvalidInput> {
  const wrong = withCommune(checkClubDraft(draft, { today, firstRecordedOn: null }), draft, commune)
  return wrong.length > 0 ? refuseFields('draft', wrong) : accept({ ...draft, id, events: [] })
}

/**
 * The club with another draft. Refused when a field cannot be. `firstJoinedOn` is the first joining among those whom the
 * club has ever listed, `null` when it has listed nobody. Records of before this was asked name communes of the plan's
 * list: a place and a day that an edit leaves alone are not held against it.
 */
export function editClub(
  club: Club,
  draft: ClubDraft,
  {
    today,
    firstJoinedOn,
    commune,
  }: {
    readonly today: IsoDate
    readonly firstJoinedOn: IsoDate | null
    readonly commune: AdministrativeUnit | undefined
  },
): Result<Club, InvalidInput> {
  const recorded = [...club.events.map(({ on }) => on), ...(firstJoinedOn === null ? [] : [firstJoinedOn])]
  const isMoved = draft.commune !== club.commune || draft.establishedOn !== club.establishedOn
  const unplaced = checkClubDraft(draft, { today, firstRecordedOn: recorded.toSorted()[0] ?? null })
  const wrong = isMoved ? withCommune(unplaced, draft, commune) : unplaced
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

/** On a day that cannot be, no commune is asked for. */
function withCommune(
  wrong: readonly WrongField[],
  draft: ClubDraft,
  commune: AdministrativeUnit | undefined,
): readonly WrongField[] {
  const isDayWrong = wrong.some(({ field }) => field === 'establishedOn')
  return isDayWrong ? wrong : [...checkCommune(draft, commune), ...wrong]
}

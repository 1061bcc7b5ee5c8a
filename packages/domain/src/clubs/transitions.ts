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

type KnownOfDraft = {
  readonly today: IsoDate
  /** The unit of the draft's commune, if the list of units has one. */
  readonly commune: AdministrativeUnit | undefined
}

/** The new club. Refused when a field is invalid. */
export function foundClub(id: ClubId, draft: ClubDraft, known: KnownOfDraft): Result<Club, InvalidInput> {
  const wrong = withPlace(checkClubDraft(draft, { ...known, firstRecordedOn: null }), draft, known)
  return wrong.length > 0 ? refuseFields('draft', wrong) : accept({ ...draft, id, liesIn: null, events: [] })
}

/**
 * The club after an edit. Refused when a field is invalid. `firstJoinedOn`: the first day on which somebody joined the
 * club, or `null` when nobody ever did.
 */
export function editClub(
  club: Club,
  draft: ClubDraft,
  { firstJoinedOn, ...known }: KnownOfDraft & { readonly firstJoinedOn: IsoDate | null },
): Result<Club, InvalidInput> {
  const recorded = [...club.events.map(({ on }) => on), ...(firstJoinedOn === null ? [] : [firstJoinedOn])]
  const wrongSoFar = checkClubDraft(draft, { ...known, firstRecordedOn: recorded.toSorted()[0] ?? null })
  // Old records may name a commune that did not exist on the founding day. An edit that changes neither is not refused
  // for that.
  const moves = club.commune !== draft.commune || club.establishedOn !== draft.establishedOn
  const wrong = moves ? withPlace(wrongSoFar, draft, known) : wrongSoFar
  if (wrong.length > 0) return refuseFields('draft', wrong)
  // After a change of commune, the part that was recorded for the old commune is no longer right.
  const liesIn = club.commune === draft.commune ? club.liesIn : null
  return accept({ ...club, ...draft, liesIn })
}

/**
 * Adds the problems with the commune, unless the founding day is itself wrong: then there is no day to check the
 * commune on.
 */
function withPlace(
  wrong: readonly WrongField[],
  draft: ClubDraft,
  { commune }: KnownOfDraft,
): readonly WrongField[] {
  if (wrong.some(({ field }) => field === 'establishedOn')) return wrong
  return [...wrong, ...checkCommune(draft, commune)]
}

/**
 * The club after it was suspended, resumed, merged or dissolved. `part`: the part of the input that describes the
 * change. Refused when the club has ended, or this change cannot come next.
 */
export function recordClubEvent(
  club: Club,
  event: ClubEvent,
  today: IsoDate,
  part: 'event' | 'merger' = 'event',
): Result<Club, InvalidInput | ClubRefusal> {
  if (hasEnded(club)) return refuse({ reason: 'clubEnded' })
  if (!possibleChanges(club).includes(event.change))
    return refuseFields(part, [{ field: 'change', problem: 'choiceUnknown' }])
  const wrong = checkClubEvent(club, event, today)
  return wrong.length > 0 ? refuseFields(part, wrong) : accept({ ...club, events: [...club.events, event] })
}

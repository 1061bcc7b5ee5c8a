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

/** The new club. Refused when a field cannot be. */
export function foundClub(id: ClubId, draft: ClubDraft, known: KnownOfDraft): Result<Club, InvalidInput> {
  const wrong = withPlace(checkClubDraft(draft, { ...known, firstRecordedOn: null }), draft, known)
  return wrong.length > 0 ? refuseFields('draft', wrong) : accept({ ...draft, id, liesIn: null, events: [] })
}

/**
 * The club with another draft. Refused when a field cannot be. `firstJoinedOn` is the first joining among those whom the
 * club has ever listed, `null` when it has listed nobody.
 */
export function editClub(
  club: Club,
  draft: ClubDraft,
  { firstJoinedOn, ...known }: KnownOfDraft & { readonly firstJoinedOn: IsoDate | null },
): Result<Club, InvalidInput> {
  const recorded = [...club.events.map(({ on }) => on), ...(firstJoinedOn === null ? [] : [firstJoinedOn])]
  const wrongSoFar = checkClubDraft(draft, { ...known, firstRecordedOn: recorded.toSorted()[0] ?? null })
  // Records from before this was asked name communes of the plan's list: what an edit leaves alone is not held against it.
  const moves = club.commune !== draft.commune || club.establishedOn !== draft.establishedOn
  const wrong = moves ? withPlace(wrongSoFar, draft, known) : wrongSoFar
  if (wrong.length > 0) return refuseFields('draft', wrong)
  // Of another commune it was never said in which part of it the club lies.
  const liesIn = club.commune === draft.commune ? club.liesIn : null
  return accept({ ...club, ...draft, liesIn })
}

/** Of a day that cannot be there is no list of communes to look into. */
function withPlace(
  wrong: readonly WrongField[],
  draft: ClubDraft,
  { commune }: KnownOfDraft,
): readonly WrongField[] {
  if (wrong.some(({ field }) => field === 'establishedOn')) return wrong
  return [...wrong, ...checkCommune(draft, commune)]
}

/**
 * The club after it was suspended, resumed, merged or dissolved; `part` is the part of the input that says so. Refused
 * when its life is over, or this cannot come next.
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

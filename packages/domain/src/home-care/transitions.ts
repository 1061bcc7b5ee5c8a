import type { IsoDate } from '../calendar/iso-date.ts'
import { hasEnded } from '../clubs/club.ts'
import type { ClubRefusal } from '../clubs/refusal.ts'
import type { Club } from '../clubs/schema.ts'
import { earliestBirth } from '../members/birth.ts'
import { isActiveMember } from '../members/member.ts'
import type { Member } from '../members/schema.ts'
import { type InvalidInput, refuseFields } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { HomeCareRefusal } from './refusal.ts'
import type { CareEnd, HomeCare, HomeCareDraft, HomeCareId } from './schema.ts'

/** What must be known to record home care: the club, everybody it has ever listed, and today. */
export type CareSituation = {
  readonly club: Pick<Club, 'id' | 'establishedOn' | 'events'>
  readonly members: readonly Member[]
  readonly today: IsoDate
}

type Refused = InvalidInput | ClubRefusal | HomeCareRefusal

/**
 * The record of a person whom the club’s volunteers begin to care for. Refused when the club has ended or a field is
 * wrong.
 */
export function beginHomeCare(
  id: HomeCareId,
  draft: HomeCareDraft,
  situation: CareSituation,
): Result<HomeCare, Refused> {
  if (hasEnded(situation.club)) return refuse({ reason: 'clubEnded' })
  return checked({ ...draft, id, club: situation.club.id, end: null }, null, situation)
}

/** The record with another draft. Refused when the care has ended, or a field is wrong. */
export function changeHomeCare(
  before: HomeCare,
  draft: HomeCareDraft,
  situation: CareSituation,
): Result<HomeCare, Refused> {
  if (before.end !== null) return refuse({ reason: 'careEnded' })
  return checked({ ...before, ...draft }, before, situation)
}

/** The record with its end. Refused when it already has one, or the day is impossible. */
export function endHomeCare(
  before: HomeCare,
  end: CareEnd,
  { today }: Pick<CareSituation, 'today'>,
): Result<HomeCare, Refused> {
  if (before.end !== null) return refuse({ reason: 'careEnded' })
  if (end.on > today) return refuseFields('end', [{ field: 'on', problem: 'dateInFuture' }])
  if (end.reason !== 'recordedByMistake' && end.on <= before.from)
    return refuseFields('end', [{ field: 'on', problem: 'endsBeforeItBegins' }])
  return accept({ ...before, end })
}

/** The record without its end. Refused when it has no end. */
export function resumeHomeCare(before: HomeCare): Result<HomeCare, HomeCareRefusal> {
  return before.end === null ? refuse({ reason: 'careGoesOn' }) : accept({ ...before, end: null })
}

function checked(
  care: HomeCare,
  before: HomeCare | null,
  { club, members, today }: CareSituation,
): Result<HomeCare, InvalidInput> {
  const active = new Set(members.filter((member) => isActiveMember(member, today)).map(({ id }) => id))
  // A volunteer may have left the club since. An edit may leave them in the record until somebody takes over.
  const known = new Set(before?.volunteers.map(({ member }) => member))
  const wrong = [
    ...(care.from > today ? [{ field: 'from', problem: 'dateInFuture' } as const] : []),
    ...(care.from < club.establishedOn ? [{ field: 'from', problem: 'beforeEstablishment' } as const] : []),
    ...(care.birth !== null && earliestBirth(care.birth) > today
      ? [{ field: 'birth', problem: 'birthInFuture' } as const]
      : []),
    ...(care.member !== null && !members.some(({ id }) => id === care.member)
      ? [{ field: 'member', problem: 'choiceUnknown' } as const]
      : []),
    ...care.volunteers.flatMap(({ member }, place) =>
      (active.has(member) || known.has(member)) && member !== care.member
        ? []
        : [{ field: `volunteers.${place}.member`, problem: 'choiceUnknown' } as const],
    ),
  ]
  return wrong.length > 0 ? refuseFields('draft', wrong) : accept(care)
}

import type { BoardTerm } from '../boards/schema.ts'
import { endTermsWithMember, holdsPostAfter, resumeTermsOfMember } from '../boards/with-member.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { ClubRefusal } from '../clubs/refusal.ts'
import type { Club } from '../clubs/schema.ts'
import type { MemberRefusal } from '../members/refusal.ts'
import type { Departure, Member } from '../members/schema.ts'
import { type MemberSurroundings, recordDeparture, restoreMember } from '../members/transitions.ts'
import { type InvalidInput, refuseFields } from '../refusals/invalid-input.ts'
import { accept, type Result } from '../refusals/result.ts'

/** A member after leaving or coming back, and the terms of the board that changed because of it. */
export type ChangedMembership = { readonly member: Member; readonly terms: readonly BoardTerm[] }

/**
 * The member with a departure, and the end of the posts that they held. Refused for the reasons of `recordDeparture`,
 * and when the board has them in a post after that day.
 */
export function leaveClub(
  { member, terms }: ChangedMembership,
  departure: Departure,
  today: IsoDate,
): Result<ChangedMembership, InvalidInput | MemberRefusal> {
  const left = recordDeparture(member, departure, today)
  if (!left.ok) return left
  if (holdsPostAfter(terms, member.id, departure))
    return refuseFields('departure', [{ field: 'on', problem: 'beforeLastRecord' }])
  return accept({ member: left.value, terms: endTermsWithMember(terms, member.id, departure) })
}

/**
 * The member without the departure, and the posts that it had ended, which begin again unless somebody else has them by
 * now. Refused for the reasons of `restoreMember`.
 */
export function returnToClub(
  { member, terms, club }: ChangedMembership & { readonly club: Pick<Club, 'commune' | 'events'> },
  surroundings: Pick<MemberSurroundings, 'namesakes'>,
): Result<ChangedMembership, ClubRefusal | MemberRefusal> {
  const restored = restoreMember({ member, club }, surroundings)
  if (!restored.ok) return restored
  const { departure } = member
  return accept({
    member: restored.value,
    terms: departure === null ? [] : resumeTermsOfMember(terms, member.id, departure),
  })
}

import type { IsoDate } from '../calendar/iso-date.ts'
import { hasEnded } from '../clubs/club.ts'
import type { ClubRefusal } from '../clubs/refusal.ts'
import type { Club } from '../clubs/schema.ts'
import { type InvalidInput, refuseFields } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { checkDeparture, checkMemberDraft } from './check.ts'
import { isErased } from './erased.ts'
import { findOtherMembership, isSomebodyElse, type Namesake } from './other-membership.ts'
import type { MemberRefusal } from './refusal.ts'
import type { Departure, Member, MemberDraft, MemberId } from './schema.ts'

/**
 * What somebody types about a member; `anotherPerson` states that somebody of the same name elsewhere is a different
 * person.
 */
export type MemberCommand = { readonly draft: MemberDraft; readonly anotherPerson: boolean }

/** What the rules need besides the record: today, and the people who may be the same person. */
export type MemberSurroundings = { readonly today: IsoDate; readonly namesakes: readonly Namesake[] }

/** A member, and what the rules need to know of the club. */
export type Membership = {
  readonly member: Member
  readonly club: Pick<Club, 'commune' | 'establishedOn'>
}

/**
 * The new member of the club. Refused when the club has ended, a field is invalid, or the person already belongs to a
 * club.
 */
export function admitMember(
  { id, club }: { readonly id: MemberId; readonly club: Club },
  { draft, anotherPerson }: MemberCommand,
  { today, namesakes }: MemberSurroundings,
): Result<Member, InvalidInput | ClubRefusal | MemberRefusal> {
  if (hasEnded(club)) return refuse({ reason: 'clubEnded' })
  const wrong = checkMemberDraft(draft, { today, establishedOn: club.establishedOn })
  if (wrong.length > 0) return refuseFields('draft', wrong)
  const member: Member = { ...draft, id, club: club.id, departure: null }
  return unlessElsewhere(member, club, namesakes, anotherPerson)
}

/**
 * The member after an edit. Refused when a field is invalid, or when the edit makes the record that of a person who
 * already belongs to a club. If the person stays the same, this was already checked at admission.
 */
export function editMember(
  { member, club }: Membership,
  { draft, anotherPerson }: MemberCommand,
  { today, namesakes }: MemberSurroundings,
): Result<Member, InvalidInput | MemberRefusal> {
  if (isErased(member)) return refuse({ reason: 'personErased' })
  const wrong = checkMemberDraft(draft, { today, establishedOn: club.establishedOn })
  if (wrong.length > 0) return refuseFields('draft', wrong)
  const after: Member = { ...member, ...draft }
  if (after.departure !== null && after.departure.on < after.joinedOn)
    return refuseFields('draft', [{ field: 'joinedOn', problem: 'endsBeforeItBegins' }])
  if (after.departure !== null || !isSomebodyElse(member, draft)) return accept(after)
  return unlessElsewhere(after, club, namesakes, anotherPerson)
}

/** The day of joining for people whose list gives none: they count as members from the club’s beginning. */
export function presumedJoining({ establishedOn }: Pick<Club, 'establishedOn'>): IsoDate {
  return establishedOn
}

/**
 * The departure that cancels an admission made by mistake. The record is not deleted, but counts on no day, not even on
 * the day of joining.
 */
export function departureByMistake({ joinedOn }: Pick<Member, 'joinedOn'>): Departure {
  return { on: joinedOn, reason: 'recordedByMistake' }
}

/** The member after leaving. Refused when they had already left, or the day is invalid. */
export function recordDeparture(
  member: Member,
  departure: Departure,
  today: IsoDate,
): Result<Member, InvalidInput | MemberRefusal> {
  if (member.departure !== null) return refuse({ reason: 'alreadyLeft' })
  const wrong = checkDeparture(departure, { today, joinedOn: member.joinedOn })
  if (wrong.length > 0) return refuseFields('departure', wrong)
  return accept({ ...member, departure })
}

/**
 * The member without the departure. Refused when they had not left, when the club has ended, or when a citizen id
 * proves that the person now belongs to another club.
 */
export function restoreMember(
  { member, club }: { readonly member: Member; readonly club: Pick<Club, 'commune' | 'events'> },
  { namesakes }: Pick<MemberSurroundings, 'namesakes'>,
): Result<Member, ClubRefusal | MemberRefusal> {
  if (isErased(member)) return refuse({ reason: 'personErased' })
  if (member.departure === null) return refuse({ reason: 'notLeft' })
  if (hasEnded(club)) return refuse({ reason: 'clubEnded' })
  // Whether people of the same name are other people was decided when this member was admitted.
  return unlessElsewhere({ ...member, departure: null }, club, namesakes, true)
}

function unlessElsewhere(
  member: Member,
  { commune }: Pick<Club, 'commune'>,
  namesakes: readonly Namesake[],
  anotherPerson: boolean,
): Result<Member, MemberRefusal> {
  const elsewhere = findOtherMembership(member, { commune, namesakes, anotherPerson })
  return elsewhere === null ? accept(member) : refuse(elsewhere)
}

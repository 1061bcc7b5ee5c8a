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

/** What somebody types about a member; `anotherPerson` says that a namesake elsewhere is somebody else. */
export type MemberCommand = { readonly draft: MemberDraft; readonly anotherPerson: boolean }

/** What must be known besides the record: the day, and who may be the same person. */
export type MemberSurroundings = { readonly today: IsoDate; readonly namesakes: readonly Namesake[] }

/** A member with what the rules ask about the club. */
export type Membership = {
  readonly member: Member
  readonly club: Pick<Club, 'commune' | 'establishedOn'>
}

/** The new member of the club. Refused when the club has ended, a field cannot be, or the person belongs to a club already. */
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
 * The member with another draft. Refused when a field cannot be, or when the record becomes one of somebody who belongs
 * to a club already; of an unchanged person that was asked before.
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

/** The day of joining of whoever stands on a club's list without one: they are taken to have been there from its beginning. */
export function presumedJoining({ establishedOn }: Pick<Club, 'establishedOn'>): IsoDate {
  return establishedOn
}

/**
 * The departure that takes an admission back. A record is never deleted: one made by mistake counts on no day, not even on
 * that of joining.
 */
export function departureByMistake({ joinedOn }: Pick<Member, 'joinedOn'>): Departure {
  return { on: joinedOn, reason: 'recordedByMistake' }
}

/** The member as somebody who has left. Refused when they had left before, or the day cannot be. */
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
 * The member without the departure. Refused when there was none, when the club has ended, or when the person certainly
 * belongs to another club now.
 */
export function restoreMember(
  { member, club }: { readonly member: Member; readonly club: Pick<Club, 'commune' | 'events'> },
  { namesakes }: Pick<MemberSurroundings, 'namesakes'>,
): Result<Member, ClubRefusal | MemberRefusal> {
  if (isErased(member)) return refuse({ reason: 'personErased' })
  if (member.departure === null) return refuse({ reason: 'notLeft' })
  if (hasEnded(club)) return refuse({ reason: 'clubEnded' })
  // That namesakes are other people was settled when this one was admitted.
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

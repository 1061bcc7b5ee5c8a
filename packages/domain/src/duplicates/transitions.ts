import type { IsoDate } from '../calendar/iso-date.ts'
import { type ChangedMembership, leaveClub, returnToClub } from '../club-life/leave-club.ts'
import type { ClubRefusal } from '../clubs/refusal.ts'
import type { Club } from '../clubs/schema.ts'
import type { MemberRefusal } from '../members/refusal.ts'
import type { Departure } from '../members/schema.ts'
import type { MemberSurroundings } from '../members/transitions.ts'
import type { InvalidInput } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { areAlike, isDecided, type PlacedMember } from './alike.ts'
import type { DuplicateRefusal } from './refusal.ts'
import type { DuplicateRuling, DuplicateRulingId } from './schema.ts'

/** Two memberships that may be one person’s, and earlier decisions about them. */
export type AlikePair = {
  readonly one: PlacedMember
  readonly other: PlacedMember
  readonly rulings: readonly DuplicateRuling[]
}

/** A ruling, and the membership that it ended or restored; `left` is `null` when no membership changed. */
export type RuledPair = { readonly ruling: DuplicateRuling; readonly left: ChangedMembership | null }

/**
 * The ruling that these are two people. Refused when nothing suggests one person, or when the pair is already decided.
 */
export function tellApart(id: DuplicateRulingId, pair: AlikePair): Result<DuplicateRuling, DuplicateRefusal> {
  const refusal = obstacleTo(pair)
  if (refusal !== null) return refuse(refusal)
  return accept(rulingOf(id, 'twoPeople', pair))
}

/**
 * The ruling that both memberships are one person’s. `one` stays on the list; `other` stays stored with a departure and
 * loses its posts. Refused for the reasons of `tellApart`, and for those of leaving a club.
 */
export function joinMemberships(
  id: DuplicateRulingId,
  { terms, ...pair }: AlikePair & Pick<ChangedMembership, 'terms'>,
  departure: Departure,
  today: IsoDate,
): Result<RuledPair, DuplicateRefusal | InvalidInput | MemberRefusal> {
  const refusal = obstacleTo(pair)
  if (refusal !== null) return refuse(refusal)
  const left = leaveClub({ member: pair.other.member, terms }, departure, today)
  if (!left.ok) return left
  return accept({ ruling: rulingOf(id, 'onePerson', pair), left: left.value })
}

/**
 * The ruling, taken back. A member whom it took off a list is a member again, unless somebody has already restored
 * them. Refused when it was taken back before, and for the reasons of returning to a club.
 */
export function withdrawRuling(
  ruling: DuplicateRuling,
  { member, terms, club }: ChangedMembership & { readonly club: Pick<Club, 'commune' | 'events'> },
  surroundings: Pick<MemberSurroundings, 'namesakes'>,
): Result<RuledPair, ClubRefusal | DuplicateRefusal | MemberRefusal> {
  if (ruling.isWithdrawn) return refuse({ reason: 'rulingWithdrawn' })
  const withdrawn: DuplicateRuling = { ...ruling, isWithdrawn: true }
  if (ruling.decision === 'twoPeople' || member.departure === null)
    return accept({ ruling: withdrawn, left: null })
  const returned = returnToClub({ member, terms, club }, surroundings)
  return returned.ok ? accept({ ruling: withdrawn, left: returned.value }) : returned
}

function obstacleTo({ one, other, rulings }: AlikePair): DuplicateRefusal | null {
  if (isDecided(rulings, { one: one.member.id, other: other.member.id })) return { reason: 'pairDecided' }
  return areAlike(one, other) ? null : { reason: 'notAlike' }
}

function rulingOf(
  id: DuplicateRulingId,
  decision: DuplicateRuling['decision'],
  { one, other }: AlikePair,
): DuplicateRuling {
  return { id, decision, one: one.member.id, other: other.member.id, isWithdrawn: false }
}

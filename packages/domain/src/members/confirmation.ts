import { type IsoDate, laterOf, yearBefore } from '../calendar/iso-date.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { isActiveMember } from './member.ts'
import type { MemberRefusal } from './refusal.ts'
import type { Member, MemberConfirmation } from './schema.ts'

/**
 * Records that these people are still members on the day. Refused when one of them is not: for a person who died or
 * moved away, a departure is recorded instead.
 */
export function confirmMembers(
  { id, club }: Pick<MemberConfirmation, 'id' | 'club'>,
  members: readonly Member[],
  today: IsoDate,
): Result<MemberConfirmation, MemberRefusal> {
  if (!members.every((member) => isActiveMember(member, today))) return refuse({ reason: 'alreadyLeft' })
  return accept({ id, club, on: today, members: members.map((member) => member.id), isWithdrawn: false })
}

/** Takes the confirmation back. Refused when it was taken back before. */
export function withdrawConfirmation(
  confirmation: MemberConfirmation,
): Result<MemberConfirmation, MemberRefusal> {
  if (confirmation.isWithdrawn) return refuse({ reason: 'nothingChanges' })
  return accept({ ...confirmation, isWithdrawn: true })
}

/** A member whom nobody has confirmed for a year, and the day of the last confirmation. */
export type UnconfirmedMember<Listed extends Member> = { readonly member: Listed; readonly lastOn: IsoDate }

/**
 * The present members whom nobody has confirmed for a full year, in the given order. Joining counts as the first
 * confirmation.
 */
export function unconfirmedMembers<Listed extends Member>(
  members: readonly Listed[],
  confirmations: readonly MemberConfirmation[],
  today: IsoDate,
): readonly UnconfirmedMember<Listed>[] {
  const latest = new Map<Member['id'], IsoDate>()
  for (const { on, members: confirmed, isWithdrawn } of confirmations) {
    if (isWithdrawn) continue
    for (const id of confirmed) latest.set(id, laterOf(on, latest.get(id) ?? on))
  }
  return members
    .filter((member) => isActiveMember(member, today))
    .map((member) => ({ member, lastOn: laterOf(member.joinedOn, latest.get(member.id) ?? member.joinedOn) }))
    .filter(({ lastOn }) => lastOn <= yearBefore(today))
}

import { type Instant, oneDayAfter } from '../calendar/instant.ts'
import { findOtherMembership, type Namesake } from '../members/other-membership.ts'
import type { MemberRefusal } from '../members/refusal.ts'
import type { Member } from '../members/schema.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { UnitKey } from '../units/unit.ts'
import type { MemberVersion } from './undo-import.ts'

/**
 * What an edit did to one member, the member’s present record, and the people who may be the same person as the member
 * before the edit.
 */
export type RecordedEdit = {
  readonly before: Member
  readonly after: Member
  readonly now: MemberVersion
  readonly namesakes: readonly Namesake[]
}

/**
 * Is this action of the history an edit of members? Only edits are taken back here: a departure is taken back by a
 * return, and an import by `undoImport`.
 */
export function isEditOfMembers(action: string): boolean {
  return action === 'member.edit' || action === 'member.editTogether'
}

/**
 * Can this entry of the history still be taken back, by its kind and age? Only an edit of members can, within one day.
 * `takeBackEdits` also checks that nobody has edited those members since.
 */
export function canBeTakenBack(
  { action, at }: { readonly action: string; readonly at: Instant },
  now: Instant,
): boolean {
  return isEditOfMembers(action) && now <= oneDayAfter(at)
}

/**
 * The members as they were before an edit made at that instant. Refused after one day, when a member’s record has
 * changed since the edit, and when the edit removed a citizen id that now belongs to a member of another club.
 */
export function takeBackEdits(
  {
    edits,
    at,
    commune,
  }: {
    readonly edits: readonly RecordedEdit[]
    readonly at: Instant
    readonly commune: UnitKey
  },
  now: Instant,
): Result<readonly { readonly from: MemberVersion; readonly to: Member }[], MemberRefusal> {
  if (now > oneDayAfter(at)) return refuse({ reason: 'undoTooLate' })
  const edited = edits.filter(({ after, now: { member } }) => !isSameRecord(after, member))
  if (edited.length > 0) return refuse({ reason: 'editedSince', members: edited.length })
  for (const {
    before,
    now: { member },
    namesakes,
  } of edits) {
    // When the member was entered, somebody already confirmed that people of the same name are other people.
    const question = { commune, namesakes, anotherPerson: true }
    const elsewhere = before.citizenId === member.citizenId ? null : findOtherMembership(before, question)
    if (elsewhere !== null) return refuse(elsewhere)
  }
  return accept(edits.map(({ before, now: from }) => ({ from, to: before })))
}

function isSameRecord(one: Member, other: Member): boolean {
  const text = (member: Member) =>
    JSON.stringify(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return text(one) === text(other)
}

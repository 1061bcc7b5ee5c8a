import { type Instant, oneDayAfter } from '../calendar/instant.ts'
import { findOtherMembership, type Namesake } from '../members/other-membership.ts'
import type { MemberRefusal } from '../members/refusal.ts'
import type { Member } from '../members/schema.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { UnitKey } from '../units/unit.ts'
import type { MemberVersion } from './undo-import.ts'

/** What an edit did to one member, how that member stands today, and who else may be the person that they were before. */
export type RecordedEdit = {
  readonly before: Member
  readonly after: Member
  readonly now: MemberVersion
  readonly namesakes: readonly Namesake[]
}

/** Is this what the history calls an edit of members? A departure is taken back by a return, an import by its own undoing. */
export function isEditOfMembers(action: string): boolean {
  return action === 'member.edit' || action === 'member.editTogether'
}

/** Is this an entry of the history that may still be taken back? For a day, if nobody has edited those members since. */
export function canBeTakenBack(
  { action, at }: { readonly action: string; readonly at: Instant },
  now: Instant,
): boolean {
  return isEditOfMembers(action) && now <= oneDayAfter(at)
}

/**
 * The members as they were before an edit made at that instant. Refused after a day, when one of them is not as the edit
 * left them, and when a citizen id that it took away belongs to another club's member by now.
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
    // That namesakes are other people was settled when the member was entered.
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

import type { BoardTerm } from '../boards/schema.ts'
import { resumeTermsOfMember } from '../boards/with-member.ts'
import type { ImportRefusal } from '../members/import-refusal.ts'
import { findOtherMembership, type Namesake } from '../members/other-membership.ts'
import type { MemberRefusal } from '../members/refusal.ts'
import type { Member } from '../members/schema.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { UnitKey } from '../units/unit.ts'

/** A member’s record with the number of its version. */
export type MemberVersion = { readonly member: Member; readonly version: number }

/** What an import did to one member, and the member’s present record. */
export type ImportedMember = {
  /** `null` when the import admitted the member. */
  readonly before: Member | null
  /** The version of the record right after the import. */
  readonly versionAfter: number
  /** Does another record name this member, e.g. as holder of a post? Without the member it would name nobody. */
  readonly isNamed: boolean
  /** `undefined` when the record no longer exists. */
  readonly now: MemberVersion | undefined
}

/** What undoing an import changes: the members that it removes, and those whose earlier record it restores. */
export type ImportUndoing = {
  readonly removed: readonly Member[]
  readonly restored: readonly { readonly from: MemberVersion; readonly to: Member }[]
  /** Terms of the board that had ended when the import recorded a member’s departure, running again. */
  readonly resumed: readonly BoardTerm[]
}

/**
 * Undoes the import of a list. Refused when it was undone before, when one of its members has changed since or is named
 * by another record, and when the import removed a citizen id that now belongs to a member of another club; `namesakes`
 * are the people who may have that id.
 */
export function undoImport({
  isUndone,
  commune,
  members,
  terms,
}: {
  readonly isUndone: boolean
  readonly commune: UnitKey
  readonly members: readonly (ImportedMember & { readonly namesakes: readonly Namesake[] })[]
  /** The terms of the club’s board, including those that are over. */
  readonly terms: readonly BoardTerm[]
}): Result<ImportUndoing, ImportRefusal | MemberRefusal> {
  const obstacle = obstacleToUndoing({ isUndone, members })
  if (obstacle !== null) return refuse(obstacle)
  const removed: Member[] = []
  const restored: { readonly from: MemberVersion; readonly to: Member }[] = []
  for (const imported of members) {
    const { before, now, namesakes } = imported
    if (now === undefined) continue
    if (before === null) removed.push(now.member)
    else {
      const elsewhere = givesIdentityBack(imported)
        ? findOtherMembership(before, { commune, namesakes, anotherPerson: true })
        : null
      if (elsewhere !== null) return refuse(elsewhere)
      restored.push({ from: now, to: before })
    }
  }
  const resumed = restored.flatMap(({ from: { member }, to }) =>
    member.departure === null || to.departure !== null
      ? []
      : resumeTermsOfMember(terms, member.id, member.departure),
  )
  return accept({ removed, restored, resumed })
}

/** Why the import cannot be undone, or `null`. Looks only at the members of the list, not at other clubs. */
export function obstacleToUndoing({
  isUndone,
  members,
}: {
  readonly isUndone: boolean
  readonly members: readonly ImportedMember[]
}): ImportRefusal | null {
  if (isUndone) return { reason: 'importUndone' }
  const touched = members.filter(
    ({ before, isNamed, versionAfter, now }) => now?.version !== versionAfter || (before === null && isNamed),
  ).length
  return touched === 0 ? null : { reason: 'importTouched', members: touched }
}

/**
 * Would undoing the import change the member’s citizen id, or restore a member who left? Only then can another club
 * have somebody with that id by now.
 */
export function givesIdentityBack({ before, now }: Pick<ImportedMember, 'before' | 'now'>): boolean {
  if (before === null) return false
  const returns = before.departure === null && now !== undefined && now.member.departure !== null
  return returns || before.citizenId !== now?.member.citizenId
}

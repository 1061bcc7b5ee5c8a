import type { BoardTerm } from '../boards/schema.ts'
import { resumeTermsOfMember } from '../boards/with-member.ts'
import type { ImportRefusal } from '../members/import-refusal.ts'
import { findOtherMembership, type Namesake } from '../members/other-membership.ts'
import type { MemberRefusal } from '../members/refusal.ts'
import type { Member } from '../members/schema.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { UnitKey } from '../units/unit.ts'

/** A member as they are on record, with the number of the version. */
export type MemberVersion = { readonly member: Member; readonly version: number }

/** What taking in a list did to one member, and how that member stands today. */
export type ImportedMember = {
  /** `null`: it admitted them. */
  readonly before: Member | null
  /** The version that it left behind. */
  readonly versionAfter: number
  /** Whether another record names them, as the board does: a record that names nobody would be left. */
  readonly isNamed: boolean
  /** `undefined` when there is no record any more. */
  readonly now: MemberVersion | undefined
}

/** The records that end with an undoing, and those that become what they were. */
export type ImportUndoing = {
  readonly removed: readonly Member[]
  readonly restored: readonly { readonly from: MemberVersion; readonly to: Member }[]
  /** The terms of the board that had ended with whoever was recorded as leaving. */
  readonly resumed: readonly BoardTerm[]
}

/**
 * Takes a whole list back. Refused when it was taken back before, when one of its members is no longer as it left them
 * or is named by another record, and when a citizen id that it took away belongs to another club's member by now; `namesakes` are those who may hold it.
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
  /** Of the club's board, those that are over too. */
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

/** What stands against taking the list back, as far as the list itself tells, or `null`. */
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
 * Would taking it back give the member another citizen id, or make a member again of somebody who left? Only then can
 * the id be another club's by now.
 */
export function givesIdentityBack({ before, now }: Pick<ImportedMember, 'before' | 'now'>): boolean {
  if (before === null) return false
  const returns = before.departure === null && now !== undefined && now.member.departure !== null
  return returns || before.citizenId !== now?.member.citizenId
}

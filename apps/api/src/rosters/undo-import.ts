import { accept, type Member, type Result, refuse, type UnitKey } from '@lienthehe/domain'
import { findOtherMembership, type MemberRefusal, type Namesake } from '@lienthehe/domain/members'
import type { StoredMember } from '../members/queries.ts'
import type { ServerRefusal } from '../refusal.ts'
import type { RosterImport, RosterImportRow } from './queries.ts'

/** What an import did to one member, and how that member stands today: `undefined` when there is no record any more. */
export type ImportedMember = {
  readonly row: RosterImportRow
  readonly now: StoredMember | undefined
  /** Whoever else may hold the identity that the undoing gives back. */
  readonly namesakes: readonly Namesake[]
}

/** What undoing stores: the records that end, and those that become what they were. */
export type Undoing = {
  readonly removed: readonly Member[]
  readonly restored: readonly { readonly from: StoredMember; readonly to: Member }[]
}

/**
 * Takes a whole import back. Refused when it was taken back before, when somebody has edited one of its members since,
 * and when a citizen id that it took away belongs to another club's member by now.
 */
export function undoImport({
  taken,
  commune,
  members,
}: {
  readonly taken: Pick<RosterImport, 'undoneAt'>
  readonly commune: UnitKey
  readonly members: readonly ImportedMember[]
}): Result<Undoing, ServerRefusal | MemberRefusal> {
  if (taken.undoneAt !== null) return refuse({ reason: 'importUndone' })
  const touched = members.filter(isTouched).length
  if (touched > 0) return refuse({ reason: 'importTouched', members: touched })
  const removed: Member[] = []
  const restored: { readonly from: StoredMember; readonly to: Member }[] = []
  for (const { row, now, namesakes } of members) {
    if (now === undefined) continue
    if (row.before === null) {
      removed.push(now.member)
      continue
    }
    const elsewhere =
      row.before.citizenId === now.member.citizenId
        ? null
        : findOtherMembership(row.before, { commune, namesakes, anotherPerson: true })
    if (elsewhere !== null) return refuse(elsewhere)
    restored.push({ from: now, to: row.before })
  }
  return accept({ removed, restored })
}

/** Is the member no longer as the import left them? */
export function isTouched({ row, now }: Pick<ImportedMember, 'row' | 'now'>): boolean {
  return now?.version !== row.versionAfter
}

import type { ClubId, Member, MemberDraft } from '@lienthehe/domain'
import { memberIdSchema } from '@lienthehe/domain/schema'
import type { RosterJudgement } from '@lienthehe/office/roster'
import type { Services } from '../context.ts'
import type { Transaction } from '../db/database.ts'
import { deleteMembers, insertMembers, type StoredMember, updateMember } from '../members/queries.ts'
import type { RosterImportRow } from './queries.ts'

/** Writes what the judgement decided, and tells for each member how to take it back. */
export async function takeIn(
  tx: Transaction,
  { newId }: Pick<Services, 'newId'>,
  club: ClubId,
  judgement: RosterJudgement,
  stored: readonly StoredMember[],
): Promise<readonly Omit<RosterImportRow, 'import'>[]> {
  const byId = new Map(stored.map((each) => [each.member.id, each]))
  const admitted = judgement.rows.flatMap((row) =>
    row.verdict === 'new' ? [memberOf(row.draft, club, newId)] : [],
  )
  await insertMembers(tx, admitted)
  const added = admitted.map(({ id }) => ({ member: id, before: null, versionAfter: 1 }))
  const updated = []
  for (const row of judgement.rows) {
    const known = row.verdict === 'update' ? byId.get(row.memberId) : undefined
    if (row.verdict !== 'update' || known === undefined) continue
    const { member, version } = known
    await updateMember(tx, { ...member, ...row.draft }, version)
    updated.push({ member: member.id, before: member, versionAfter: version + 1 })
  }
  return [...added, ...updated]
}

function memberOf(draft: MemberDraft, club: ClubId, newId: () => string): Member {
  return { ...draft, id: memberIdSchema.parse(newId()), club, departure: null }
}

/** Undoes an import row by row; the caller has made sure that nobody touched its members since. */
export async function takeBack(tx: Transaction, rows: readonly RosterImportRow[]): Promise<void> {
  await deleteMembers(
    tx,
    rows.flatMap(({ member, before }) => (before === null ? [member] : [])),
  )
  for (const { before, versionAfter } of rows)
    if (before !== null) await updateMember(tx, before, versionAfter)
}

import type { ClubId } from '@lienthehe/domain/clubs'
import type { Member, MemberDraft, MemberId } from '@lienthehe/domain/members'
import type { JudgedRow } from '@lienthehe/office/roster/words'
import { membersAfter } from '../club/members/members-after.ts'

/** The club's list as it would be after the rows that can be imported were written. */
export function membersAfterImport(
  club: ClubId,
  members: readonly Member[],
  rows: readonly JudgedRow[],
): readonly Member[] {
  const updates = new Map<MemberId, MemberDraft>()
  for (const row of rows) if (row.verdict === 'update') updates.set(row.memberId, row.draft)
  const newcomers = rows.flatMap((row) =>
    row.verdict === 'new' ? membersAfter(club, [], { kind: 'admit', draft: row.draft }) : [],
  )
  return [...members.map((member) => ({ ...member, ...updates.get(member.id) })), ...newcomers]
}

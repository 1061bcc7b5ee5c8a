import type { Member } from '@lienthehe/domain/members'
import { editTogether } from '@lienthehe/domain/members'
import { clubIdSchema, jointChangeSchema, memberIdSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import type { AuditEntry } from '../audit/append.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import { Refused } from '../refused.ts'
import { changeInput } from '../requests/change.ts'
import { recordEntry } from '../writes/record.ts'
import { type Stored, type Writer, write } from '../writes/write.ts'
import { readMembersById } from './queries.ts'
import { memberRecord } from './record.ts'

/** More members than any club of the plan has. A list of thousands is changed by an import instead. */
const membersMost = 300

type StoredMembers = readonly Stored<Member>[]

/** Changes several members of a club at once: either all of them or none. */
export const editTogetherWrite = write({
  action: 'member.edit',
  subject: 'club',
  input: changeInput({
    club: clubIdSchema,
    members: z
      .array(z.strictObject({ id: memberIdSchema, version: z.int().min(1) }))
      .min(1)
      .max(membersMost),
    change: jointChangeSchema,
  }),
  load: async (writer, input) => {
    const { club } = await requireClub(writer.tx, input.club)
    const stored = await readMembersById(
      writer.tx,
      input.members.map(({ id }) => id),
    )
    const listed = stored.flatMap(({ member, version }) =>
      member.club === club.id ? [{ value: member, version }] : [],
    )
    const group = writer.newId()
    return { subjects: [subjectOf(writer, club)], state: { stored: listed, club: club.id, group } }
  },
  transition: ({ stored }, { members, change }) => {
    requireVersions(stored, members)
    return editTogether(
      stored.map(({ value }) => value),
      change,
    )
  },
  store: (writer, changed, { stored }) => storeMembers(writer, changed, stored),
  answer: (changed, { group }) => ({ group, changed: changed.length }),
  audit: (changed, { stored, club, group }) => ({
    action: 'member.editTogether',
    ...{ subject: { kind: 'memberGroup', id: group }, club, label: '', before: null, after: null },
    parts: partsOf(changed, stored),
  }),
})

/**
 * Refuses the change if a member was edited after the user chose them: the user first sees the edited members. A person
 * who is not on this club's list counts as not found.
 */
function requireVersions(
  stored: StoredMembers,
  seen: readonly { readonly id: Member['id']; readonly version: number }[],
): void {
  for (const { id, version } of seen) {
    const found = stored.find(({ value }) => value.id === id)
    if (found === undefined) throw new Refused({ reason: 'notFound' })
    if (found.version !== version)
      throw new Refused({ reason: 'stale', currentVersion: found.version }, found)
  }
}

/** Stores each of these members in place of the stored record. */
export async function storeMembers(
  writer: Writer,
  changed: readonly Member[],
  stored: StoredMembers,
): Promise<void> {
  for (const member of changed) {
    const before = stored.find(({ value }) => value.id === member.id)
    if (before !== undefined) await memberRecord.update(writer, member, before)
  }
}

/** The entry in the history for each of these members. */
export function partsOf(changed: readonly Member[], stored: StoredMembers): readonly AuditEntry[] {
  return changed.map((after) => {
    const before = stored.find(({ value }) => value.id === after.id)?.value ?? null
    return recordEntry(memberRecord, 'member.edit', { before, after })
  })
}

import { type MergedClubs, mergeClubs } from '@lienthehe/domain/club-life'
import type { Club } from '@lienthehe/domain/clubs'
import type { Member, MemberId } from '@lienthehe/domain/members'
import { clubIdSchema, memberIdSchema, mergerSchema } from '@lienthehe/domain/schema'
import type { AuditEntry } from '../audit/append.ts'
import { partsOfTerms } from '../boards/changed-terms.ts'
import { readStoredTerms } from '../boards/queries.ts'
import { insertMembers, readMembers, type StoredMember, updateMember } from '../members/queries.ts'
import { memberRecord } from '../members/record.ts'
import { editInput, recordEntry } from '../writes/record.ts'
import { type Writer, write } from '../writes/write.ts'
import { type ChangingClub, storeChange } from './change.ts'
import { clubRecord, loadClub } from './record.ts'

type MergingState = ChangingClub & {
  readonly into: Club
  readonly members: readonly StoredMember[]
  readonly membersInto: readonly Member[]
  readonly newIds: ReadonlyMap<MemberId, MemberId>
}

/** Merges the club into another: its members become members there, and its board ends. All in one transaction. */
export const mergeWrite = write({
  action: 'club.close',
  subject: 'club',
  input: editInput(clubIdSchema, { merger: mergerSchema }),
  load: async (writer, { id, merger }) => {
    const { stored, subjects } = await loadClub(writer, { id })
    const receiver = await loadClub(writer, { id: merger.into })
    const members = await readMembers(writer.tx, [id])
    const membersInto = await readMembers(writer.tx, [merger.into])
    const state: MergingState = {
      stored,
      storedTerms: await readStoredTerms(writer.tx, id),
      into: receiver.stored.value,
      members,
      membersInto: membersInto.map(({ member }) => member),
      newIds: new Map(members.map(({ member }) => [member.id, memberIdSchema.parse(writer.newId())])),
    }
    // The user needs the right in both clubs, because members move to the other one.
    return { stored, subjects: [...subjects, ...receiver.subjects], state }
  },
  transition: ({ stored, storedTerms, members, ...others }: MergingState, { merger }, { today }) =>
    mergeClubs(
      {
        club: stored.value,
        terms: storedTerms.map(({ value }) => value),
        members: members.map(({ member }) => member),
        ...others,
      },
      merger,
      today,
    ),
  store: storeMerger,
  answer: ({ passages }, { stored }) => ({ version: stored.version + 1, people: passages.length }),
  audit: auditMerger,
})

async function storeMerger(writer: Writer, merged: MergedClubs, state: MergingState): Promise<void> {
  await storeChange(writer, merged, state)
  const versions = new Map(state.members.map(({ member, version }) => [member.id, version]))
  // The ends of the old memberships are stored first, so that nobody is ever an active member of two clubs.
  for (const { left } of merged.passages) await updateMember(writer.tx, left, versions.get(left.id) ?? 0)
  const joined = merged.passages.flatMap((passage) => passage.joined ?? [])
  if (joined.length > 0) await insertMembers(writer.tx, joined)
}

function auditMerger(merged: MergedClubs, state: MergingState): AuditEntry {
  const { club, passages } = merged
  return {
    ...recordEntry(clubRecord, 'club.merge', { before: null, after: club }),
    after: { ...club.events.at(-1) },
    parts: [
      ...partsOfTerms('board.endTerm', merged.ended, state.storedTerms),
      ...passages.map(({ before, left }) =>
        recordEntry(memberRecord, 'member.leave', { before, after: left }),
      ),
      {
        ...recordEntry(clubRecord, 'club.receive', { before: null, after: state.into }),
        after: { mergedClub: club.name, people: passages.length },
      },
      ...passages.flatMap(({ joined }) =>
        joined === null ? [] : [recordEntry(memberRecord, 'member.admit', { before: null, after: joined })],
      ),
    ],
  }
}

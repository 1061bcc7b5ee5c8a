import type { Member } from '@lienthehe/domain/members'
import { clubIdSchema, subgroupDraftSchema, subgroupIdSchema } from '@lienthehe/domain/schema'
import {
  type ChangedSubgroup,
  changeSubgroup,
  dissolveSubgroup,
  formSubgroup,
  type Subgroup,
} from '@lienthehe/domain/subgroups'
import type { AuditAction, AuditEntry } from '../audit/append.ts'
import { partsOf, storeMembers } from '../members/together.ts'
import { changeInput } from '../requests/change.ts'
import { editInput, editOf, recordEntry } from '../writes/record.ts'
import { type Stored, write } from '../writes/write.ts'
import { loadSubgroup, loadSubgroupSituation, subgroupRecord } from './record.ts'

export const subgroupWrites = {
  form: write({
    action: 'member.edit',
    subject: 'club',
    input: changeInput({ club: clubIdSchema, draft: subgroupDraftSchema }),
    load: async (writer, { club }) => {
      const { subjects, ...known } = await loadSubgroupSituation(writer, club)
      return { subjects, state: { ...known, id: subgroupIdSchema.parse(writer.newId()) } }
    },
    transition: ({ id, situation }, { draft }) => formSubgroup(id, draft, situation),
    store: async (writer, { subgroup, members }, { storedMembers }) => {
      await subgroupRecord.insert(writer, subgroup)
      await storeMembers(writer, members, storedMembers)
    },
    answer: ({ subgroup: { id } }) => ({ id, version: 1 }),
    audit: (changed, { storedMembers }) => toldOf('subgroup.form', null, changed, storedMembers),
  }),

  change: write({
    action: 'member.edit',
    subject: 'subgroup',
    input: editInput(subgroupIdSchema, { draft: subgroupDraftSchema }),
    load: async (writer, input) => {
      const { subjects, ...known } = await loadSubgroup(writer, input)
      return { subjects, state: known, stored: known.stored }
    },
    transition: ({ stored, situation }, { draft }) => changeSubgroup(stored.value, draft, situation),
    store: async (writer, { subgroup, members }, { stored, storedMembers }) => {
      await subgroupRecord.update(writer, subgroup, stored)
      await storeMembers(writer, members, storedMembers)
    },
    answer: (_, { stored }) => ({ version: stored.version + 1 }),
    audit: (changed, { stored, storedMembers }) =>
      toldOf('subgroup.change', stored.value, changed, storedMembers),
  }),

  dissolve: editOf(subgroupRecord, {
    action: 'member.edit',
    recordedAs: 'subgroup.dissolve',
    subject: 'subgroup',
    input: editInput(subgroupIdSchema, {}),
    load: loadSubgroup,
    transition: ({ stored, situation }) => dissolveSubgroup(stored.value, situation),
  }),
}

/** The history's entry about a subgroup, with a part for each member who was moved. */
function toldOf(
  action: AuditAction,
  before: Subgroup | null,
  { subgroup, members }: ChangedSubgroup,
  stored: readonly Stored<Member>[],
): AuditEntry {
  const entry = recordEntry(subgroupRecord, action, { before, after: subgroup })
  return members.length === 0 ? entry : { ...entry, parts: partsOf(members, stored) }
}

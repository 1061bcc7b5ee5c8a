import type { Subject } from '@lienthehe/domain/access'
import { rowsOf } from '@lienthehe/office/roster'
import type { Readable } from '../db/database.ts'
import { Refused } from '../refused.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Stored, Writer } from '../writes/write.ts'
import { insertUnitDraft, readUnitDraft, type UnitRosterDraft, updateUnitDraft } from './queries.ts'

/** How the file of a unit is stored. The history records what was done with it, never who is on it. */
export const unitDraftRecord: RecordKind<UnitRosterDraft> = {
  kind: 'roster',
  clubOf: () => null,
  labelOf: ({ fileName }) => fileName,
  factsOf: ({ roster }) => ({ rows: rowsOf(roster).length }),
  insert: ({ tx }, draft) => insertUnitDraft(tx, draft),
  update: ({ tx }, draft, { version }) => updateUnitDraft(tx, draft, version),
}

/** The file with this id; throws `notFound` when there is none. */
export async function requireUnitDraft(db: Readable, id: string): Promise<UnitRosterDraft> {
  const draft = await readUnitDraft(db, id)
  if (draft === undefined) throw new Refused({ reason: 'notFound' })
  return draft
}

/** The file with this id, if it is a list of members. Files with clubs, boards or care are handled by `unit-lists`. */
export async function requireMembersDraft(db: Readable, id: string): Promise<UnitRosterDraft> {
  const draft = await requireUnitDraft(db, id)
  if (draft.kind !== 'members') throw new Refused({ reason: 'notFound' })
  return draft
}

/** The stored file, and the unit in which the user needs the right to it. */
export async function loadUnitDraft(
  { tx, units }: Pick<Writer, 'tx' | 'units'>,
  { id }: { readonly id: string },
): Promise<{ readonly stored: Stored<UnitRosterDraft>; readonly subjects: readonly [Subject] }> {
  const draft = await requireUnitDraft(tx, id)
  return {
    stored: { value: draft, version: draft.version },
    subjects: [subjectOfUnit({ units }, draft.unit)],
  }
}

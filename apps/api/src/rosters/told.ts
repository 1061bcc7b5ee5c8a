import type { AuditEntry } from '../audit/append.ts'
import type { RosterDraft } from './queries.ts'

/** What the history records of a list: what was done with it, under its file name. */
export function rosterEntry(
  action: 'roster.import' | 'roster.discard' | 'roster.undo',
  { id, club, fileName }: Pick<RosterDraft, 'id' | 'club' | 'fileName'>,
  after: NonNullable<AuditEntry['after']>,
): AuditEntry {
  return { action, subject: { kind: 'roster', id }, club, label: fileName, before: null, after }
}

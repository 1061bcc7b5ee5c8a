import type { AuditEntry } from '../audit/append.ts'
import type { RosterDraft } from './queries.ts'

/** The history's entry about a list: its file name and what was done with it. */
export function rosterEntry(
  action: 'roster.import' | 'roster.discard' | 'roster.undo',
  { id, club, fileName }: Pick<RosterDraft, 'id' | 'club' | 'fileName'>,
  after: NonNullable<AuditEntry['after']>,
): AuditEntry {
  return { action, subject: { kind: 'roster', id }, club, label: fileName, before: null, after }
}

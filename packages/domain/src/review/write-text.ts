import { accept, type Result, refuse } from '../refusals/result.ts'
import type { KeptSnapshot } from '../snapshots/kept-snapshot.ts'
import type { SnapshotRefusal } from '../snapshots/refusal.ts'
import type { ReportParagraph } from './schema.ts'

/** Stores the text that a person wrote for the report of a closed period. Refused if the snapshot was withdrawn. */
export function writeReportText(
  text: readonly ReportParagraph[],
  { number, withdrawal }: Pick<KeptSnapshot, 'number' | 'withdrawal'>,
): Result<readonly ReportParagraph[], SnapshotRefusal> {
  return withdrawal === null ? accept(text) : refuse({ reason: 'snapshotWithdrawn', number })
}

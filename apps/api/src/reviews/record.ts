import type { ReportParagraph } from '@lienthehe/domain/review'
import type { KeptSnapshot } from '@lienthehe/domain/snapshots'
import type { AuditEntry } from '../audit/append.ts'

/** What the history keeps of a snapshot: everything but its number, which is its id there. */
export function snapshotFacts({ number: _, ...facts }: KeptSnapshot): Readonly<Record<string, unknown>> {
  return facts
}

/** How the history describes a change of a snapshot; without `before` it is the closing itself. */
export function snapshotEntry(
  action: 'snapshot.close' | 'snapshot.withdraw',
  { before, after }: { readonly before: KeptSnapshot | null; readonly after: KeptSnapshot },
): AuditEntry {
  return {
    action,
    subject: { kind: 'snapshot', id: String(after.number) },
    club: null,
    label: String(after.number),
    before: before && snapshotFacts(before),
    after: snapshotFacts(after),
  }
}

/** How the history describes the edited text of a report; `null`: the text as generated from the figures. */
export function reportTextEntry(
  number: number,
  {
    before,
    after,
  }: { readonly before: readonly ReportParagraph[] | null; readonly after: readonly ReportParagraph[] },
): AuditEntry {
  return {
    action: 'snapshot.writeReport',
    subject: { kind: 'snapshot', id: String(number) },
    club: null,
    label: String(number),
    before: { text: before },
    after: { text: after },
  }
}

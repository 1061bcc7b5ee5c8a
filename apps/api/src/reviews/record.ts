import type { ReportParagraph } from '@lienthehe/domain/review'
import type { KeptSnapshot } from '@lienthehe/domain/snapshots'
import type { AuditEntry } from '../audit/append.ts'

/** What the history records of a snapshot: everything but its number, which is the id of the record there. */
export function snapshotFacts({ number: _, ...facts }: KeptSnapshot): Readonly<Record<string, unknown>> {
  return facts
}

/** The history's entry about a snapshot; `before: null`: a period is being closed. */
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

/** The history's entry about the edited text of a report; `null`: the text that was generated from the figures. */
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

import type { ReportParagraph } from '@lienthehe/domain/review'
import type { KeptSnapshot } from '@lienthehe/domain/snapshots'
import type { AuditEntry } from '../audit/append.ts'

/** What the history keeps of a snapshot: all of it but its number, which is its id there. */
export function snapshotFacts({ number: _, ...facts }: KeptSnapshot): Readonly<Record<string, unknown>> {
  return facts
}

/** What the history says was done to a snapshot; no `before` is its beginning. */
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

/** What the history says was made of a report's text; `null`: it was as the figures write it. */
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

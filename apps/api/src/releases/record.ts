import type { Release } from '@lienthehe/domain/publication'
import type { AuditEntry } from '../audit/append.ts'

/** What the history records of a release: everything but its number, which is the id of the record there. */
export function releaseFacts({ number: _, ...facts }: Release): Readonly<Record<string, unknown>> {
  return facts
}

/** The history's entry about a release; `before: null`: the release is new. */
export function releaseEntry(
  action: 'release.publish' | 'release.publishMonthly' | 'release.withdraw',
  { before, after }: { readonly before: Release | null; readonly after: Release },
): AuditEntry {
  return {
    action,
    subject: { kind: 'release', id: String(after.number) },
    club: null,
    label: String(after.number),
    before: before && releaseFacts(before),
    after: releaseFacts(after),
  }
}

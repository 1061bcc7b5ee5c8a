import { makeKey } from '../forms/intent.ts'
import { tabName } from './device/tab-name.ts'
import type { DraftKind, DraftRecord, DraftSubject } from './draft.ts'

/** A sheet that nobody has filled in yet, with its key. `now` is in milliseconds by the clock of this device. */
export function newRecord<Body, Input>(
  { name, version }: DraftKind<Body, Input>,
  { body, now, ...subject }: DraftSubject & { readonly body: Body; readonly now: number },
): DraftRecord {
  return {
    ...subject,
    ...{ key: makeKey(), kind: name, version, body, changedAt: now, holder: tabName },
    ...{ outgoing: null, refusal: null, receipt: null },
  }
}

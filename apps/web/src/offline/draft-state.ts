import type { DraftRecord, DraftState } from './draft.ts'
import type { Delivery } from './ports.ts'

export type Waiting = Extract<DraftState, { kind: 'queued' }>['waitsFor']

/** True while the draft is being sent and after it has arrived: then nothing may be typed. */
export function isLocked(record: DraftRecord): boolean {
  return record.outgoing !== null || record.receipt !== null
}

/** The state of a draft. That the server may have received it is more important than a problem with storing it here. */
export function stateOf(
  record: DraftRecord,
  now: {
    readonly isHeld: boolean
    readonly isSending: boolean
    readonly waitsFor: Waiting
    readonly canRead: boolean
  },
): DraftState {
  if (record.receipt !== null) return { kind: 'received', receipt: record.receipt }
  if (!now.isHeld) return { kind: 'elsewhere' }
  if (now.isSending) return { kind: 'sending' }
  if (record.outgoing !== null) return { kind: 'queued', waitsFor: now.waitsFor }
  if (!now.canRead) return { kind: 'tooNew' }
  return record.refusal === null ? { kind: 'open' } : { kind: 'refused', refusal: record.refusal }
}

/**
 * The draft to continue with when a tab becomes the one that writes: the stored one, unless text typed here was never
 * stored. A draft that may have reached the server is never overwritten.
 */
export function merged({
  here,
  stored,
  keepsTyped,
}: {
  readonly here: DraftRecord
  readonly stored: DraftRecord | undefined
  readonly keepsTyped: boolean
}): DraftRecord {
  if (stored === undefined) return here
  return keepsTyped && !isLocked(stored) ? here : stored
}

/** The draft after an answer, and what it waits for if it still has to be sent. */
export function outcomeOf(
  delivery: Delivery,
  record: DraftRecord,
  before: NonNullable<DraftRecord['outgoing']>,
): { readonly record: DraftRecord; readonly waitsFor: Waiting } {
  switch (delivery.kind) {
    case 'stored':
      // The server has stored it, so its personal data is deleted from this device, unless part of it was refused.
      return settled(
        { ...record, body: delivery.left === null ? null : record.body },
        { at: delivery.at, isLatest: true, left: delivery.left },
      )
    case 'storedOther':
      return settled(record, { at: delivery.at, isLatest: false, left: null })
    case 'refused':
      return { record: { ...record, outgoing: null, refusal: delivery.refusal }, waitsFor: 'network' }
    case 'notSignedIn':
      // This try sent nothing, but an earlier one may have.
      return { record: { ...record, outgoing: before }, waitsFor: 'login' }
    case 'otherPerson':
      return { record: { ...record, outgoing: before }, waitsFor: 'owner' }
    case 'unanswered':
      return { record, waitsFor: 'network' }
    default:
      return delivery satisfies never
  }
}

function settled(record: DraftRecord, receipt: NonNullable<DraftRecord['receipt']>) {
  return { record: { ...record, outgoing: null, refusal: null, receipt }, waitsFor: 'network' as const }
}

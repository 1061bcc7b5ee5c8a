import type { Refusal } from '@lienthehe/api/contract'
import type { DraftRecord } from './draft.ts'

/**
 * The store of drafts on this device. Each call may fail: phones drop storage on waking, and some browsers have none.
 */
export type DraftStorage = {
  readonly read: (key: string) => Promise<DraftRecord | undefined>
  /** Stores the record unless another tab has taken it over since; a record that was wiped is stored again. */
  readonly save: (record: DraftRecord) => Promise<'kept' | 'takenOver'>
  /** Makes this tab the one that writes, and returns what the last one wrote. */
  readonly claim: (key: string, holder: string) => Promise<DraftRecord | undefined>
}

export type Delivery =
  /** It is stored, since `at`: by this try or an earlier one. Instants in milliseconds by the clock of the server. */
  | {
      readonly kind: 'stored'
      readonly at: number
      readonly serverNow: number
      /** What the server did not accept, and why, in the terms of its kind; `null`: it accepted everything. */
      readonly left: unknown
    }
  /** Something else is stored under this key: an earlier state, whose answer was lost. */
  | { readonly kind: 'storedOther'; readonly at: number; readonly serverNow: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'notSignedIn' }
  | { readonly kind: 'otherPerson' }
  /** There was no answer: it may have arrived, or not. */
  | { readonly kind: 'unanswered' }

export type DraftNetwork = {
  /** `false` where this device itself knows that it has no network. */
  readonly mayReach: () => boolean
  /** Never fails: a missing answer is an outcome like any other. */
  readonly send: (parcel: {
    readonly owner: string
    readonly key: string
    readonly input: unknown
  }) => Promise<Delivery>
}

/** One tab at a time writes a draft; a tab that is closed or killed releases it automatically. */
export type DraftLock = {
  /** Calls `onLost` when another tab takes the lock over. `undefined`: another tab holds it. */
  readonly take: (
    key: string,
    how: 'ifFree' | 'takeOver',
    onLost: () => void,
  ) => Promise<{ readonly release: () => void } | undefined>
}

export type DraftPorts = {
  readonly storage: DraftStorage
  readonly network: DraftNetwork
  readonly lock: DraftLock
  /** The clock of this device, in milliseconds, right or wrong. */
  readonly now: () => number
  /** A unique name for this tab. */
  readonly tab: string
}

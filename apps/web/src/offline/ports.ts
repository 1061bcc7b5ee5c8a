import type { Refusal } from '@lienthehe/api/contract'
import type { DraftRecord } from './draft.ts'

/**
 * The store of drafts on this device. Each call may fail: phones drop their storage connection on waking, and some
 * browsers have no storage.
 */
export type DraftStorage = {
  readonly read: (key: string) => Promise<DraftRecord | undefined>
  /**
   * Stores the record unless another tab has taken it over. If the browser has deleted the record, it is stored again.
   */
  readonly save: (record: DraftRecord) => Promise<'kept' | 'takenOver'>
  /** Makes this tab the one that writes, and returns what was last stored. */
  readonly claim: (key: string, holder: string) => Promise<DraftRecord | undefined>
}

export type Delivery =
  /**
   * The server has stored it at the time `at`, in this try or an earlier one. Times are in milliseconds by the server's
   * clock.
   */
  | {
      readonly kind: 'stored'
      readonly at: number
      readonly serverNow: number
      /**
       * The part that the server did not accept, and why, in the form that its kind defines; `null`: it accepted
       * everything.
       */
      readonly left: unknown
    }
  /** An earlier state, whose answer was lost, is stored under this key. */
  | { readonly kind: 'storedOther'; readonly at: number; readonly serverNow: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'notSignedIn' }
  | { readonly kind: 'otherPerson' }
  /** There was no answer: the server may have received it, or not. */
  | { readonly kind: 'unanswered' }

export type DraftNetwork = {
  /** `false` if the device knows that it has no network. */
  readonly mayReach: () => boolean
  /** Never throws: a missing answer is one of the results. */
  readonly send: (parcel: {
    readonly owner: string
    readonly key: string
    readonly input: unknown
  }) => Promise<Delivery>
}

/** A lock, so that only one tab writes a draft; a tab that is closed or killed releases it automatically. */
export type DraftLock = {
  /** Calls `onLost` when another tab takes the lock over. Resolves to `undefined` if another tab has the lock. */
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
  /** The clock of this device, in milliseconds; it may be wrong. */
  readonly now: () => number
  /** A unique name for this tab. */
  readonly tab: string
}

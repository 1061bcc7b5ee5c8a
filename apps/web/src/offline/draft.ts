import type { Refusal } from '@lienthehe/api/contract'

/** A kind of sheet: how its stored form is read, even that of an older build, and what is sent of it. */
export type DraftKind<Body, Input> = {
  /** The name of the kind on this device and in saved files; it never changes. */
  readonly name: string
  /** The version of the body as this build writes it. */
  readonly version: number
  /**
   * The body in the form of this build; `undefined` if it cannot be read, for example because a newer build wrote it.
   */
  readonly read: (body: unknown, version: number) => Body | undefined
  readonly inputOf: (body: Body, subject: DraftSubject) => Input
}

/** What a sheet belongs to: one account, one club and one month. */
export type DraftSubject = {
  /** The only account that may send it, because the server stores a key together with the account that used it. */
  readonly owner: string
  readonly club: string
  /** The month, as `YYYY-MM`. */
  readonly month: string
}

/** The server's confirmation of what it received under the key of a draft. */
export type Receipt = {
  /** When it was stored, in milliseconds by the clock of the server. */
  readonly at: number
  /**
   * Did the server receive the current content? If not, it received an earlier state of the draft, and the current one
   * was not sent.
   */
  readonly isLatest: boolean
  /** The part that was refused, in the form that its kind defines; `null`: nothing was refused, or this is unknown. */
  readonly left: unknown
}

/** A sheet as stored on this device. */
export type DraftRecord = DraftSubject & {
  /** Created when the sheet is opened. Everything sent under this key has one effect. */
  readonly key: string
  readonly kind: string
  readonly version: number
  readonly body: unknown
  /** When it was last changed, in milliseconds by the clock of this device. */
  readonly changedAt: number
  /**
   * What is to be sent, from the tap on “send” to the answer. It does not change in between, because a repeated request
   * must be identical. `isTried`: it may have arrived already.
   */
  readonly outgoing: { readonly input: unknown; readonly isTried: boolean } | null
  readonly refusal: Refusal | null
  readonly receipt: Receipt | null
  /** The tab that may write it; the storage refuses other tabs. */
  readonly holder: string
}

/** The state of a draft, which the screen always shows in words. */
export type DraftState =
  | { readonly kind: 'open' }
  | { readonly kind: 'queued'; readonly waitsFor: 'network' | 'login' | 'owner' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'received'; readonly receipt: Receipt }
  /** Another tab of this browser has it open. */
  | { readonly kind: 'elsewhere' }
  /** Written by a newer version of these pages: this version cannot show it, and does not change it. */
  | { readonly kind: 'tooNew' }

/** What a screen shows of a draft. */
export type DraftView<Body> = {
  readonly body: Body | undefined
  readonly state: DraftState
  /** Is what was typed stored on this device? If not, it is only in this page, and closing the page would lose it. */
  readonly isKept: boolean
  /** How far the clock of this device was off when the server last answered, in milliseconds; 0 while unknown. */
  readonly clockOffBy: number
}

import type { Refusal } from '@lienthehe/api/contract'

/** A kind of sheet: how it is read back, even when an older build wrote it, and what is sent of it. */
export type DraftKind<Body, Input> = {
  /** Names the kind on this device and in saved files; never changes. */
  readonly name: string
  /** The version of the body as this build writes it. */
  readonly version: number
  /** The body as this build knows it; `undefined` where it cannot be read, which includes a newer version. */
  readonly read: (body: unknown, version: number) => Body | undefined
  readonly inputOf: (body: Body, subject: DraftSubject) => Input
}

/** What a sheet belongs to: one account, one club and one month. */
export type DraftSubject = {
  /** The only account that may send it: the server knows a key together with the account that used it. */
  readonly owner: string
  readonly club: string
  /** `YYYY-MM` */
  readonly month: string
}

/** What reached the server under the key of a draft. */
export type Receipt = {
  /** By the clock of the server, in milliseconds. */
  readonly at: number
  /** Whether that is the draft's present content; otherwise an earlier state of it was sent, and this one was not. */
  readonly isLatest: boolean
  /** The part that was refused, as its kind describes it; `null`: nothing was refused, or this is unknown. */
  readonly left: unknown
}

/** A sheet as stored on this device. */
export type DraftRecord = DraftSubject & {
  /** Created when the sheet is opened: everything sent under it has one effect. */
  readonly key: string
  readonly kind: string
  readonly version: number
  readonly body: unknown
  /** By the clock of this device, in milliseconds. */
  readonly changedAt: number
  /**
   * What is to be sent, from the tap on “send” to the answer, and never changed in between: if asked again, the server
   * must get exactly the same. `isTried`: it may have arrived already.
   */
  readonly outgoing: { readonly input: unknown; readonly isTried: boolean } | null
  readonly refusal: Refusal | null
  readonly receipt: Receipt | null
  /** The tab that writes it. What another tab writes after that is refused. */
  readonly holder: string
}

/** The state of a draft, in the words that are always in view. */
export type DraftState =
  | { readonly kind: 'open' }
  | { readonly kind: 'queued'; readonly waitsFor: 'network' | 'login' | 'owner' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'received'; readonly receipt: Receipt }
  /** Another tab of this browser has it. */
  | { readonly kind: 'elsewhere' }
  /** Written by a newer version of these pages: this one cannot show it, and does not change it. */
  | { readonly kind: 'tooNew' }

/** What a screen shows of a draft. */
export type DraftView<Body> = {
  readonly body: Body | undefined
  readonly state: DraftState
  /** Does this device hold what is typed, or only this page, so that closing it would lose the content? */
  readonly isKept: boolean
  /** How far the clock of this device was off when the server last answered, in milliseconds; 0 while unknown. */
  readonly clockOffBy: number
}

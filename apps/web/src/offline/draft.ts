import type { Refusal } from '@lienthehe/api/contract'

/** A kind of sheet: how it is read back, even when an older build wrote it, and what is sent of it. */
export type DraftKind<Body, Input> = {
  /** Names the kind on this machine and in saved files; never changes. */
  readonly name: string
  /** Of the body as this build writes it. */
  readonly version: number
  /** The body as this build knows it; `undefined` where it cannot be read, which includes a newer version. */
  readonly read: (body: unknown, version: number) => Body | undefined
  readonly inputOf: (body: Body, subject: DraftSubject) => Input
}

/** Which sheet this is: of one account, for one club and month. */
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
  /** The part that was refused, as its kind describes it; `null`: none was, or nobody knows. */
  readonly left: unknown
}

/** A sheet as stored on this machine. */
export type DraftRecord = DraftSubject & {
  /** Born when the sheet is opened: whatever is sent under it has one effect. */
  readonly key: string
  readonly kind: string
  readonly version: number
  readonly body: unknown
  /** By the clock of this machine, in milliseconds. */
  readonly changedAt: number
  /**
   * What is to be sent, from the tap on “send” to the answer, and never touched in between: asked again, the server
   * must find the very same thing. `isTried`: it may have arrived already.
   */
  readonly outgoing: { readonly input: unknown; readonly isTried: boolean } | null
  readonly refusal: Refusal | null
  readonly receipt: Receipt | null
  /** The tab that writes it. What another tab writes after that is turned away. */
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
  /** Written by a newer version of these pages: this one cannot show it, and leaves it alone. */
  | { readonly kind: 'tooNew' }

/** What a screen shows of a draft. */
export type DraftView<Body> = {
  readonly body: Body | undefined
  readonly state: DraftState
  /** Does this machine hold what is typed, or only this page, so that closing it would lose it? */
  readonly isKept: boolean
  /** How far the clock of this machine was off when the server last answered, in milliseconds; 0 while unknown. */
  readonly clockOffBy: number
}

import type { IsoDate } from '../../calendar/iso-date.ts'

/** Why a request for a loan, the decision on it or its payout is refused. */
export type RequestRefusal =
  | { readonly reason: 'alreadyRequested' }
  | { readonly reason: 'requestDecided' }
  | { readonly reason: 'requestNotApproved' }
  | { readonly reason: 'beforeRequest'; readonly from: IsoDate }
  | { readonly reason: 'tooFewPresent'; readonly least: number }

export const requestReasons: Readonly<Record<RequestRefusal['reason'], true>> = {
  alreadyRequested: true,
  requestDecided: true,
  requestNotApproved: true,
  beforeRequest: true,
  tooFewPresent: true,
}

/** Is this a `RequestRefusal`? */
export function isRequestRefusal(refusal: { readonly reason: string }): refusal is RequestRefusal {
  return Object.hasOwn(requestReasons, refusal.reason)
}

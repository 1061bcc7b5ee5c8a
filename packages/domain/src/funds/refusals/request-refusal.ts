import type { IsoDate } from '../../calendar/iso-date.ts'

/** Why a loan is not requested, decided upon or paid out as approved. */
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

/** Is it one of those about a request for a loan? */
export function isRequestRefusal(refusal: { readonly reason: string }): refusal is RequestRefusal {
  return Object.hasOwn(requestReasons, refusal.reason)
}

import type { Refusal } from '@lienthehe/api/contract'
import { api, refusalOf } from '../api.ts'
import type { Delivery, DraftNetwork } from './ports.ts'

/**
 * How long to wait for an answer, in milliseconds: a phone at the edge of the network would otherwise wait for minutes.
 */
const answersWithin = 30_000

/** Sends a sheet of one kind; resolves to the part that was not accepted, or `null` if everything was. */
export type SendSheet = (
  input: unknown,
  options: { readonly key: string; readonly signal: AbortSignal },
) => Promise<unknown>

/** Makes the function that sends one kind of sheet; `isInput` checks that the input is of this kind. */
export function sendAs<Input>(
  isInput: (input: unknown) => input is Input,
  send: (input: Input, options: Parameters<SendSheet>[1]) => Promise<unknown>,
): SendSheet {
  return async (input, options) => {
    if (!isInput(input)) throw new TypeError('what was kept to be sent is of another kind of sheet')
    return send(input, options)
  }
}

/** The connection to our server for one kind of sheet. */
export function serverNetwork(sendSheet: SendSheet): DraftNetwork {
  return {
    mayReach: () => navigator.onLine,
    send: (parcel) =>
      deliver(sendSheet, parcel).catch((): Delivery => {
        // The screen says that the sheet waits for the network, and sending is tried again.
        return { kind: 'unanswered' }
      }),
  }
}

async function deliver(
  sendSheet: SendSheet,
  { owner, key, input }: Parameters<DraftNetwork['send']>[0],
): Promise<Delivery> {
  const signal = AbortSignal.timeout(answersWithin)
  const me = await api.session.me.query(undefined, { signal })
  if (me === null) return { kind: 'notSignedIn' }
  if (me.id !== owner) return { kind: 'otherPerson' }
  const outcome = await sendSheet(input, { key, signal }).then(
    (left) => ({ left, refusal: undefined }),
    (error: unknown) => ({ left: null, refusal: refusalOrThrow(error) }),
  )
  const { refusal, left } = outcome
  if (refusal !== undefined && refusal.reason !== 'keyReused') return deliveryOf(refusal)
  const { at, now } = await api.requests.receipt.query({ key }, { signal })
  if (at === null) return { kind: 'unanswered' }
  const times = { at: Date.parse(at), serverNow: Date.parse(now) }
  return refusal === undefined ? { kind: 'stored', ...times, left } : { kind: 'storedOther', ...times }
}

function refusalOrThrow(error: unknown): Refusal {
  const refusal = refusalOf(error)
  if (refusal === undefined) throw error
  return refusal
}

/** A server that is too busy or too full has not judged the sheet, so its refusal counts as no answer. */
function deliveryOf(refusal: Refusal): Delivery {
  switch (refusal.reason) {
    case 'notSignedIn':
      return { kind: 'notSignedIn' }
    case 'busy':
    case 'storageFull':
    case 'tooManyAttempts':
      return { kind: 'unanswered' }
    default:
      return { kind: 'refused', refusal }
  }
}

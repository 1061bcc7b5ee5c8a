import type { Refusal } from '@lienthehe/api/contract'
import { api, refusalOf } from '../api.ts'
import type { Delivery, DraftNetwork } from './ports.ts'

/** In milliseconds; a phone at the edge of the network otherwise waits for minutes. */
const answersWithin = 30_000

/** The write that a kind of sheet becomes; resolves to what was not accepted, `null` if everything was. */
export type SendSheet = (
  input: unknown,
  options: { readonly key: string; readonly signal: AbortSignal },
) => Promise<unknown>

/** The write of a kind of sheet, given what `isInput` knows as its own. */
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
        // The screen says that it waits for the network, and tries again.
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

/** An answer from a server that is too busy or too full to judge the sheet does not count as an answer to it. */
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

import { randomUUID } from 'node:crypto'
import { addressGroupOf, type ClientAddress } from './auth/client-address.ts'
import type { ReadSignedIn } from './auth/signed-in.ts'
import type { RequestContext, Services } from './context.ts'
import { Refused, refusalOf } from './refused.ts'
import { asHeldToday } from './users/held.ts'

/** What a request says about its sender. */
export type Sender = {
  readonly cookie: string | undefined
  /** The address of the socket, and what proxies report as the address before them. */
  readonly socketAddress: string
  readonly forwardedFor: string | undefined
}

export type AskerSources = {
  readonly services: Services
  readonly readSignedIn: ReadSignedIn
  readonly clientAddress: ClientAddress
}

/** What the server knows about a request: who asks, with the rights that are on record at this moment. */
export async function askedBy(
  { services, readSignedIn, clientAddress }: AskerSources,
  { cookie, socketAddress, forwardedFor }: Sender,
): Promise<RequestContext> {
  const [signedIn] = await Promise.all([readSignedIn(cookie), services.follow?.()]).catch(refuseKnown)
  return {
    ...services,
    user: asHeldToday(services, signedIn),
    requestId: randomUUID(),
    address: addressGroupOf(clientAddress(socketAddress, forwardedFor)),
  }
}

/** A database that is busy before the user is known gives the same refusal as afterwards: it is no server error. */
function refuseKnown(error: unknown): never {
  const refusal = refusalOf(error)
  throw refusal === undefined ? error : new Refused(refusal)
}

import { randomUUID } from 'node:crypto'
import { addressGroupOf, type ClientAddress } from './auth/client-address.ts'
import type { ReadSignedIn } from './auth/signed-in.ts'
import type { RequestContext, Services } from './context.ts'
import { Refused, refusalOf } from './refused.ts'
import { asHeldToday } from './users/held.ts'

/** What a request tells about its sender. */
export type Sender = {
  readonly cookie: string | undefined
  /** The address of the socket. The next field is what proxies report about the addresses before them. */
  readonly socketAddress: string
  readonly forwardedFor: string | undefined
}

export type AskerSources = {
  readonly services: Services
  readonly readSignedIn: ReadSignedIn
  readonly clientAddress: ClientAddress
}

/** The context of a request: who sent it, and the rights that this user has at this moment. */
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

/**
 * Turns a known database error into a refusal. If the database is busy before the user is known, the answer is the same
 * as later in a request, and not an error of the server.
 */
function refuseKnown(error: unknown): never {
  const refusal = refusalOf(error)
  throw refusal === undefined ? error : new Refused(refusal)
}

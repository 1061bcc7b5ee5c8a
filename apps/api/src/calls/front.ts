import { Buffer } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { type AskerSources, askedBy } from '../asker.ts'
import type { RequestContext } from '../context.ts'
import type { Log } from '../log.ts'
import { pack, packedBy, packingForOurPages } from '../packing.ts'
import type { ReadingThread } from '../reading-thread/reading-thread.ts'
import type { RequestsUnderWay } from '../requests-under-way.ts'
import { type Acknowledge, wrongDatabase } from '../scrub/guard-requests.ts'
import { isOfOwnPage, keptByNobody, safeHeaders } from '../security.ts'
import { type Asked, type CallsAsked, callsAsked } from './asked.ts'
import { performCalls } from './perform.ts'

/** A complete answer, ready to be sent. */
export type Answered = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/**
 * Answers the calls of the admin client before they reach the app, if they have the form that our client sends. The
 * objects and the routing of a general server cost more time than a small call. `null`: the app must answer; it also
 * explains refusals.
 */
export type CallFront = (asked: Asked) => Promise<Answered> | null

export type CallFrontSources = AskerSources & {
  readonly underWay: Pick<RequestsUnderWay, 'during'>
  /** Whether requests are served now; if not, the app explains why. The result may be a moment old. */
  readonly isOpen: () => boolean
  /**
   * The same as `isOpen`, but hardly older than the request, because nothing should be written into a database that has
   * been replaced or deleted. What still is written there is not acknowledged: `acknowledge` looks again.
   */
  readonly isOpenNow: () => boolean
  readonly acknowledge: Acknowledge
  /** The reading thread; `null`: there is none, and this thread answers everything. */
  readonly reading: ReadingThread | null
  readonly log: Log
}

const always = { 'Content-Type': 'application/json', Vary: packedBy, ...safeHeaders }

export function createCallFront(sources: CallFrontSources): CallFront {
  return (asked) => {
    const calls = callsAsked(asked)
    if (calls === null) return null
    const isTaken =
      calls.type === 'query' ? sources.isOpen() : sources.isOpenNow() && isOfOwnPage(senderOf(asked))
    if (!isTaken) return null
    return sources.underWay.during(() =>
      answerCalls(asked, calls, sources).catch((error: unknown) => wentWrong(asked, error, sources)),
    )
  }
}

async function answerCalls(asked: Asked, calls: CallsAsked, sources: CallFrontSources): Promise<Answered> {
  const contextOf = () => askedBy(sources, askerIn(asked))
  const { status, headers, body } =
    (await answeredElsewhere(asked, calls, sources, contextOf)) ??
    (await performCalls(calls, contextOf, sources.log))
  const lost = calls.type === 'mutation' ? await sources.acknowledge() : null
  if (lost !== null) {
    const { said, ...refused } = wrongDatabase(lost)
    return {
      status: refused.status,
      headers: { ...always, ...refused.headers },
      body: JSON.stringify(said),
    }
  }
  const whole = { ...always, 'Cache-Control': keptByNobody, ...headers }
  const packing = packingForOurPages(senderOf(asked), Buffer.byteLength(body))
  if (packing === undefined) return { status, headers: whole, body }
  const packed = await pack(Buffer.from(body), packing)
  return { status, headers: { ...whole, 'Content-Encoding': packing }, body: packed }
}

/**
 * Lets the reading thread answer; `null`: it is not needed. Requests without a session are refused here, so a stranger
 * cannot start the thread.
 */
async function answeredElsewhere(
  { url = '' }: Asked,
  { readsMuch }: CallsAsked,
  { reading }: CallFrontSources,
  contextOf: () => Promise<RequestContext>,
) {
  if (!readsMuch || reading === null) return null
  const context = await contextOf()
  if (context.user === null) return null
  const { status, headers, body } = await reading.answer(url, context)
  // Headers common to all answers are added by the sender; if they were set here as well, a browser would receive them
  // twice.
  const { 'retry-after': retryAfter } = headers
  return { status, body, headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter } }
}

/** The answer when our own code failed: it contains the id of the request, under which the log has the error. */
function wentWrong({ method, url }: Asked, error: unknown, { log }: CallFrontSources): Answered {
  const requestId = randomUUID()
  const procedure = `${method} ${url?.split('?', 1)[0]}`
  log({ requestId, actor: null, procedure, outcome: 'internal', error })
  const headers = { ...always, 'Cache-Control': keptByNobody }
  return { status: 500, headers, body: JSON.stringify({ message: 'internal', requestId }) }
}

function askerIn({ headers, socketAddress }: Asked) {
  return { cookie: headers.cookie, socketAddress, forwardedFor: named(headers['x-forwarded-for']) }
}

function senderOf({ headers }: Asked) {
  return {
    site: named(headers['sec-fetch-site']),
    origin: headers.origin,
    host: headers.host,
    codings: named(headers['accept-encoding']),
  }
}

/** The value of a header. Node gives a list when it does not know the header and it was sent more than once. */
function named(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'object' ? header.join(', ') : header
}

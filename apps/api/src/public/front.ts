import type { IncomingMessage, ServerResponse } from 'node:http'
import { knows } from './answer.ts'

/**
 * Answers requests before they reach the app. If an answer is the same for everybody, its bytes are stored when it is
 * first sent, and sent again as cheaply as a file, until something is released, withdrawn or adopted.
 */
export type Front = {
  /** Sends the stored answer to this request; `false`: there is none, and the app must answer. */
  readonly handOut: (request: Asked, response: ServerResponse) => boolean
  /** Stores the app's answer to this request while sending it, if every cache may store it. */
  readonly keep: (request: Asked, answer: () => Response | Promise<Response>) => Promise<Response>
}

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

export type FrontSources = {
  /** A text that changes whenever public content may have changed. */
  readonly revision: () => string
  /** May stored answers be sent now? If not, the app explains why. */
  readonly isOpen: () => boolean
}

type Kept = {
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
  /** The headers of a 304, which has no body. */
  readonly known: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Room for the releases that people read, in each language and encoding. */
const usualBytes = 32_000_000
/** The approximate size of an entry without its body. */
const entryBytes = 2_000

export function createFront({ revision, isOpen }: FrontSources, bytesMost = usualBytes): Front {
  const kept = new Map<string, Kept>()
  let keptOf = revision()
  let bytes = 0

  const forget = (key: string, { body }: Kept) => {
    kept.delete(key)
    bytes -= body.byteLength + entryBytes
  }
  const store = (key: string, answer: Kept) => {
    const before = kept.get(key)
    if (before !== undefined) forget(key, before)
    kept.set(key, answer)
    bytes += answer.body.byteLength + entryBytes
    // Removes the oldest entry first: if people still read it, it is soon stored again.
    for (const [oldest, one] of kept) {
      if (bytes <= bytesMost) return
      forget(oldest, one)
    }
  }
  const forgetWhatWas = () => {
    const now = revision()
    if (now === keptOf) return
    keptOf = now
    kept.clear()
    bytes = 0
  }

  return {
    handOut: (request, response) => {
      if (request.method !== 'GET' || !isOpen()) return false
      forgetWhatWas()
      const found = kept.get(keyOf(request))
      if (found === undefined) return false
      const { etag, headers, known, body } = found
      const asked = request.headers['if-none-match']
      if (asked !== undefined && knows(asked, etag)) response.writeHead(304, known).end()
      else response.writeHead(200, headers).end(body)
      return true
    },
    keep: async (request, answer) => {
      if (request.method !== 'GET') return answer()
      const before = revision()
      const given = await answer()
      const etag = given.headers.get('ETag')
      if (given.status !== 200 || etag === null || !isForAll(given)) return given
      const body = new Uint8Array(await given.arrayBuffer())
      const headers: Readonly<Record<string, string>> = {
        ...Object.fromEntries(given.headers),
        'content-length': String(body.byteLength),
      }
      forgetWhatWas()
      if (before === keptOf) {
        const { 'content-encoding': _, 'content-length': __, ...known } = headers
        store(keyOf(request), { etag, headers, known, body })
      }
      return new Response(body, { status: 200, headers })
    },
  }
}

/** All headers on which an answer that is the same for everybody may depend: see `isForAll`. */
function keyOf({ url, headers }: Asked): string {
  return `${headers.host}\n${url}\n${headers['accept-encoding']}\n${headers['accept-language']}`
}

/** May any cache on the way store this answer and send it to all requests with the same key? */
function isForAll({ headers }: Response): boolean {
  const varies = (headers.get('Vary') ?? '').split(',').map((name) => name.trim().toLowerCase())
  return (
    headers.get('Cache-Control')?.startsWith('public') === true &&
    !headers.has('Set-Cookie') &&
    varies.every((name) => ['', 'host', 'accept-encoding', 'accept-language'].includes(name))
  )
}

import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context, Next } from 'hono'

/** Compresses answers for sending. */
export type Packing = 'br' | 'gzip'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Below this an answer fits one packet anyway. */
const packedBytesMin = 1_400

/**
 * The compression of an answer for a client that accepts these codings (`Accept-Encoding`); `undefined`: none. Best
 * first: a browser lists all that it accepts and prefers none.
 */
export function packingFor(codings: string | undefined): Packing | undefined {
  const known = ['br', 'gzip'] as const
  const taken = codings?.split(',').map((coding) => coding.trim().toLowerCase()) ?? []
  return known.find((packing) => taken.some((coding) => coding === packing || isWanted(coding, packing)))
}

/** A coding with a weight of 0 is named to be refused. */
function isWanted(coding: string, packing: Packing): boolean {
  const [name, weight = ''] = coding.split(';')
  return name?.trim() === packing && !/^\s*q=0(?:\.0*)?$/.test(weight)
}

/** What a packed answer depends on: see `packedForOurPages`. */
export const packedBy = 'Accept-Encoding, Sec-Fetch-Site'

/**
 * How an answer of this many bytes is sent to our own pages: see `packedForOurPages`; `site` is the header
 * Sec-Fetch-Site.
 */
export function packingForOurPages(
  { site, codings }: Partial<Record<'site' | 'codings', string | undefined>>,
  bytes: number,
): Packing | undefined {
  const isOurs = site === undefined || site === 'same-origin'
  return isOurs && bytes >= packedBytesMin ? packingFor(codings) : undefined
}

/**
 * Compresses bytes off the main thread. Brotli's own default of 11 would hold a request up for longer than it saves.
 */
export async function pack(bytes: Uint8Array, packing: Packing): Promise<Uint8Array<ArrayBuffer>> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
  return new Uint8Array(await (packing === 'br' ? brotli(bytes, quality) : gzipped(bytes)))
}

/**
 * Compresses answers of JSON, which are complete before they leave; streams have another type and pass unchanged. The
 * size of a compressed answer may betray its content to an attacker who chooses a part of it and watches the network
 * (BREACH). No answer of these routes holds a secret that stays the same: the session is in a cookie, and sign-in is
 * not compressed. Nor can a page of another site ask: its requests carry no cookie. If a link there is followed, the
 * browser marks the request and the answer is sent uncompressed.
 */
export async function packedForOurPages(context: Context, next: Next): Promise<void> {
  await next()
  const { res: answer } = context
  const isJson = answer.headers.get('Content-Type')?.startsWith('application/json') === true
  if (!isJson || answer.headers.has('Content-Encoding')) return
  answer.headers.set('Vary', packedBy)
  // The body last: asking for it turns it into a stream.
  if (answer.body === null) return

  const bytes = new Uint8Array(await answer.arrayBuffer())
  const asked = {
    site: context.req.header('sec-fetch-site'),
    codings: context.req.header('accept-encoding'),
  }
  const packing = packingForOurPages(asked, bytes.byteLength)
  const headers = new Headers(answer.headers)
  if (packing !== undefined) headers.set('Content-Encoding', packing)
  headers.delete('Content-Length')
  const body = packing === undefined ? bytes : await pack(bytes, packing)
  // Emptied only when the next answer is ready: a context without one throws at any access.
  context.res = undefined
  context.res = new Response(body, { status: answer.status, headers })
}

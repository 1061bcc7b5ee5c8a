import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context, Next } from 'hono'

/** The ways in which answers are compressed. */
export type Packing = 'br' | 'gzip'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** A shorter answer fits into one network packet even without compression. */
const packedBytesMin = 1_400

/**
 * The best compression that a client accepts, by its header `Accept-Encoding`; `undefined`: none. We choose the best
 * ourselves, because browsers list all that they accept without a preference.
 */
export function packingFor(codings: string | undefined): Packing | undefined {
  const known = ['br', 'gzip'] as const
  const taken = codings?.split(',').map((coding) => coding.trim().toLowerCase()) ?? []
  return known.find((packing) => taken.some((coding) => coding === packing || isWanted(coding, packing)))
}

/** Does the client accept this compression? A weight of 0 means that it does not. */
function isWanted(coding: string, packing: Packing): boolean {
  const [name, weight = ''] = coding.split(';')
  return name?.trim() === packing && !/^\s*q=0(?:\.0*)?$/.test(weight)
}

/** The request headers that decide about compression; see `packedForOurPages`. */
export const packedBy = 'Accept-Encoding, Sec-Fetch-Site'

/**
 * The compression for an answer of this many bytes; see `packedForOurPages` for the reasons. `site` is the header
 * Sec-Fetch-Site.
 */
export function packingForOurPages(
  { site, codings }: Partial<Record<'site' | 'codings', string | undefined>>,
  bytes: number,
): Packing | undefined {
  const isOurs = site === undefined || site === 'same-origin'
  return isOurs && bytes >= packedBytesMin ? packingFor(codings) : undefined
}

/** Compresses bytes outside the main thread. Brotli's default quality of 11 would take longer than it saves. */
export async function pack(bytes: Uint8Array, packing: Packing): Promise<Uint8Array<ArrayBuffer>> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
  return new Uint8Array(await (packing === 'br' ? brotli(bytes, quality) : gzipped(bytes)))
}

/**
 * Compresses JSON answers to our own pages. Other types, such as streams, pass unchanged. The size of a compressed
 * answer may betray its content to an attacker who can choose a part of it and who watches the network (BREACH). So no
 * answer of these routes contains a lasting secret: the session is in a cookie, and the login is not compressed. A page
 * of another site cannot send such requests with the user's cookie. If a user follows a link on another site, the
 * browser marks the request, and the answer is not compressed.
 */
export async function packedForOurPages(context: Context, next: Next): Promise<void> {
  await next()
  const { res: answer } = context
  const isJson = answer.headers.get('Content-Type')?.startsWith('application/json') === true
  if (!isJson || answer.headers.has('Content-Encoding')) return
  answer.headers.set('Vary', packedBy)
  // The body is looked at last, because reading it turns it into a stream.
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
  // Hono copies headers from the old answer to the new one, so the old one is removed first; but only now, because
  // reading `context.res` after that would throw.
  context.res = undefined
  context.res = new Response(body, { status: answer.status, headers })
}

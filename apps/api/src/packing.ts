import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context, Next } from 'hono'
import { accepts } from 'hono/accepts'

/** How an answer travels smaller. */
export type Packing = 'br' | 'gzip'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Below this an answer fits one packet anyway. */
const packedBytesMin = 1_400

/** How this asker's answer is packed; `undefined`: not at all. Best first: a browser names all it takes and prefers none. */
export function packingFor(context: Context): Packing | undefined {
  const known = ['br', 'gzip'] as const
  return known.find(
    (packing) =>
      accepts(context, { header: 'Accept-Encoding', supports: [packing], default: 'identity' }) === packing,
  )
}

/** Packs bytes off the main thread. Brotli's own default of 11 would hold a request up for longer than it saves. */
export async function pack(bytes: Uint8Array, packing: Packing): Promise<Uint8Array<ArrayBuffer>> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
  return new Uint8Array(await (packing === 'br' ? brotli(bytes, quality) : gzipped(bytes)))
}

/**
 * Packs answers of JSON, which are whole before they leave; what streams is of another type and passes as it is.
 * Size may betray what is in a packed answer to whoever chooses a part of it and watches the wire (BREACH). No answer
 * of these routes holds a secret that stays the same (the session is in a cookie, sign-in is not packed), and a page
 * of another site cannot ask: its requests carry no cookie, and where a link of it does, the browser marks it and the
 * answer is sent as it is.
 */
export async function packedForOurPages(context: Context, next: Next): Promise<void> {
  await next()
  const { res: answer } = context
  const isJson = answer.headers.get('Content-Type')?.startsWith('application/json') === true
  if (!isJson || answer.headers.has('Content-Encoding')) return
  answer.headers.set('Vary', 'Accept-Encoding, Sec-Fetch-Site')
  const site = context.req.header('sec-fetch-site')
  const packing = site === undefined || site === 'same-origin' ? packingFor(context) : undefined
  // The body last: to ask for it makes a stream of it.
  if (packing === undefined || answer.body === null) return

  const bytes = new Uint8Array(await answer.arrayBuffer())
  const isWorthIt = bytes.byteLength >= packedBytesMin
  const headers = new Headers(answer.headers)
  if (isWorthIt) headers.set('Content-Encoding', packing)
  headers.delete('Content-Length')
  const body = isWorthIt ? await pack(bytes, packing) : bytes
  // Emptied only when the next answer is ready: a context without one throws wherever it is touched.
  context.res = undefined
  context.res = new Response(body, { status: answer.status, headers })
}

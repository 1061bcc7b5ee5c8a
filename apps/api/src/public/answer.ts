import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { pack, packingFor } from '../packing.ts'

/** Five minutes in a browser, an hour in a shared cache, which may go on with old figures while we are down. */
export const figuresCaching =
  'public, max-age=300, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800'
/** What changes with a release of ours alone. */
export const releaseCaching = 'public, max-age=300'

/**
 * Answers with a strong ETag made from the content, or with 304 when the asker has it. It is packed here and not by a
 * middleware, since packed afterwards the same ETag would stand for two sequences of bytes.
 */
export async function answerCacheable(
  context: Context,
  content: string | Uint8Array,
  headers: { readonly 'Content-Type': string; readonly 'Cache-Control': string } & Record<string, string>,
): Promise<Response> {
  const packing = packingFor(context)
  const digest = createHash('sha256').update(content).digest('base64url')
  const etag = packing === undefined ? `"${digest}"` : `"${digest}-${packing}"`
  const about = {
    ...headers,
    ETag: etag,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  }
  if (knows(context.req.header('If-None-Match'), etag)) return context.body(null, 304, about)
  if (packing === undefined) return context.body(bytesOf(content), 200, about)
  const packed = await pack(bytesOf(content), packing)
  return context.body(packed, 200, { ...about, 'Content-Encoding': packing })
}

/** `If-None-Match` compares weakly: a cache on the way may have marked our ETag so. */
function knows(ifNoneMatch: string | undefined, etag: string): boolean {
  return (ifNoneMatch ?? '')
    .split(',')
    .map((text) => text.trim().replace(/^W\//, ''))
    .some((known) => known === '*' || known === etag)
}

function bytesOf(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
}

import type { Context } from 'hono'
import { packingFor } from '../packing.ts'
import { type AnswerHeaders, type Finished, finish } from './finished.ts'

/**
 * A browser and a shared cache may use an answer for five minutes, so that withdrawn content soon disappears. They may
 * show old figures while they fetch new ones, and for a week while this server is down.
 */
export const figuresCaching =
  'public, max-age=300, s-maxage=300, stale-while-revalidate=600, stale-if-error=604800'
/** A browser may keep a page, but must ask each time whether it is still current. */
export const pageCaching = 'public, no-cache, stale-if-error=604800'
/** Content that changes only with a version of the program. */
export const programCaching = 'public, max-age=300'

/** Makes an answer of this content, for this request only, and sends it as `answerFinished` does. */
export function answerCacheable(
  context: Context,
  content: string | Uint8Array,
  headers: AnswerHeaders,
): Promise<Response> {
  return answerFinished(context, finish(content, headers))
}

/**
 * Answers with a strong ETag made from the content, or with 304 when the client has it. The content is compressed
 * already: a middleware that compresses afterwards would use one ETag for two different byte sequences.
 */
export async function answerFinished(context: Context, finished: Finished): Promise<Response> {
  const packing = packingFor(context.req.header('accept-encoding'))
  const etag = finished.etag(packing)
  const about = {
    Vary: 'Accept-Encoding',
    ...finished.headers,
    ETag: etag,
    'X-Content-Type-Options': 'nosniff',
  }
  if (knows(context.req.header('If-None-Match'), etag)) return context.body(null, 304, about)
  const bytes = await finished.bytes(packing)
  return context.body(bytes, 200, packing === undefined ? about : { ...about, 'Content-Encoding': packing })
}

/** `If-None-Match` compares weakly, because a cache on the way may have marked our ETag as weak. */
export function knows(ifNoneMatch: string | undefined, etag: string): boolean {
  return (ifNoneMatch ?? '')
    .split(',')
    .map((text) => text.trim().replace(/^W\//, ''))
    .some((known) => known === '*' || known === etag)
}

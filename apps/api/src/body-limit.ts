import type { Context, Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'

export const bodyBytesMax = 1_000_000

const whileReading = bodyLimit({ maxSize: bodyBytesMax, onError: tooLarge })

/**
 * Refuses a body of more than a megabyte (413). If the length is declared, Node itself makes sure that the body is not
 * longer, so the body is not read here: counting its bytes would cost more than the rest of a small request.
 */
export async function limitBody(c: Context, next: Next) {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const length = c.req.header('content-length')
  if (length === undefined || c.req.header('transfer-encoding') !== undefined) return whileReading(c, next)
  return Number(length) > bodyBytesMax ? tooLarge(c) : next()
}

function tooLarge(c: Context) {
  return c.json({ message: 'fileTooLarge' }, 413)
}

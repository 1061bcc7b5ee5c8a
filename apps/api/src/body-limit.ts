import type { Context, Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'

export const bodyBytesMax = 1_000_000

const whileReading = bodyLimit({ maxSize: bodyBytesMax, onError: tooLarge })

/**
 * Refuses a body of more than a megabyte (413). Where its length is declared, and Node holds a client to that, the
 * body is not touched: made a stream to be counted, it costs more than the rest of a small request.
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

import type { MiddlewareHandler } from 'hono'

/** Counts the requests that are being answered, so that a stopping server interrupts none of them. */
export type RequestsUnderWay = {
  readonly middleware: MiddlewareHandler
  /** Counts a request until its answer is finished. */
  readonly during: <Answer>(answer: () => Promise<Answer>) => Promise<Answer>
  readonly isStopping: () => boolean
  /**
   * Refuses new requests from now on, and waits for those that are being answered, at most for this many milliseconds.
   */
  readonly finish: (longestMs: number) => Promise<void>
}

const restartSeconds = 2

export function createRequestsUnderWay(): RequestsUnderWay {
  let count = 0
  let isStopping = false
  let whenNone: () => void = () => undefined
  const during = async <Answer>(answer: () => Promise<Answer>) => {
    count += 1
    try {
      return await answer()
    } finally {
      count -= 1
      if (count === 0) whenNone()
    }
  }
  return {
    during,
    middleware: async (c, next) => {
      if (isStopping) {
        // A connection that stays open may send further requests after the server has stopped listening.
        c.header('Connection', 'close')
        c.header('Retry-After', String(restartSeconds))
        return c.json({ message: 'stopping' }, 503)
      }
      await during(next)
      return undefined
    },
    isStopping: () => isStopping,
    finish: async (longestMs) => {
      isStopping = true
      if (count === 0) return
      await Promise.race([
        new Promise<void>((none) => {
          whenNone = none
        }),
        new Promise<void>((late) => setTimeout(late, longestMs).unref()),
      ])
    },
  }
}

import { createHash } from 'node:crypto'
import { type Packing, pack } from '../packing.ts'
import { LeastRecentlyUsed } from '../register/least-recently-used.ts'

/** The headers that describe the content of an answer. */
export type AnswerHeaders = { readonly 'Content-Type': string; readonly 'Cache-Control': string } & Record<
  string,
  string
>

/** A complete answer. Each encoding of it is made once, however often it is requested. */
export type Finished = {
  readonly headers: AnswerHeaders
  /** A strong ETag: another one for each sequence of bytes. */
  readonly etag: (packing: Packing | undefined) => string
  readonly bytes: (packing: Packing | undefined) => Promise<Uint8Array<ArrayBuffer>>
  /** How many bytes of memory the answer takes, approximately. */
  readonly size: () => number
}

export function finish(content: string | Uint8Array, headers: AnswerHeaders): Finished {
  const plain = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const digest = createHash('sha256').update(plain).digest('base64url')
  const packed = new Map<Packing, Promise<Uint8Array<ArrayBuffer>>>()
  let size = plain.byteLength
  const make = async (packing: Packing) => {
    const bytes = await pack(plain, packing)
    size += bytes.byteLength
    return bytes
  }
  return {
    headers,
    etag: (packing) => (packing === undefined ? `"${digest}"` : `"${digest}-${packing}"`),
    bytes: async (packing) => {
      if (packing === undefined) return plain
      const known = packed.get(packing) ?? make(packing)
      packed.set(packing, known)
      return known
    },
    size: () => size,
  }
}

/** Finished answers, each under the key of its question. */
export type Shelf = {
  /** The answer for this key, created if there is none yet. If creating fails, the next request tries again. */
  readonly find: (key: string, make: () => Promise<Finished>) => Promise<Finished>
}

/** Room for some two hundred answers and pages, each in three encodings: enough for the releases that people read. */
const usualBytes = 16_000_000

/** Stores finished answers while there is room. The key must include everything that can change an answer. */
export function createShelf(bytesKept = usualBytes): Shelf {
  const kept = new LeastRecentlyUsed<string, Kept>(bytesKept)
  return {
    find: (key, make) =>
      kept.use(
        key,
        () => keep(make()),
        async (one) => {
          try {
            return await one.finished
          } catch (error) {
            kept.drop(key, one)
            throw error
          }
        },
      ),
  }
}

type Kept = { readonly finished: Promise<Finished>; readonly bytes: number }

function keep(finished: Promise<Finished>): Kept {
  let size = () => 0
  void finished.then(
    (made) => {
      size = made.size
    },
    // Ignored here, because every waiting request gets the error itself.
    () => undefined,
  )
  return {
    finished,
    get bytes() {
      return size()
    },
  }
}
